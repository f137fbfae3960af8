import { encodeAddress, type Address } from '../../state/url.ts';

/** The page that is shared: where it is, and whether it holds everything in one file. */
export interface SharedPage {
  readonly href: string;
  readonly selfContained: boolean;
}

/** The addresses a shared view has: as an embed and as the full page. */
export interface ShareUrls {
  readonly embedUrl: string;
  readonly fullUrl: string;
  readonly selfContained: boolean;
}

/**
 * The addresses of a view. A site has a page of its own for embeds; a single file is told by its
 * address to be one. Nothing but the view goes in: what the reader searched stays with them.
 */
export function shareUrls(page: SharedPage, view: Partial<Address>): ShareUrls {
  const at = (path: string, address: Partial<Address>) => {
    const url = new URL(path, page.href);
    url.hash = '';
    url.search = encodeAddress(address);
    return url.href;
  };
  const own = new URL(page.href).pathname;
  return {
    embedUrl: page.selfContained ? at(own, { ...view, mode: 'embed' }) : at('embed.html', view),
    fullUrl: at(own, { ...view, theme: null }),
    selfContained: page.selfContained,
  };
}

/** `disk`: opened as a file; `computer`: from a server that this computer alone reaches; else `web`. */
export type Reach = 'disk' | 'computer' | 'web';

/** Names and addresses by which a computer reaches itself, as the URL parser writes them (RFC 6761, RFC 1122). */
const ownHost = /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/;

/** From where an address can be opened. */
export function reachOf(href: string): Reach {
  const { protocol, hostname } = new URL(href);
  if (protocol === 'file:') return 'disk';
  return ownHost.test(hostname) ? 'computer' : 'web';
}

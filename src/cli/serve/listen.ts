import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemCode, UserError } from '../errors.ts';
import { host } from './site-server.ts';

/** The port tried first where none is asked for: bookmarks and open pages then survive a restart. */
export const usualPort = 4180;

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Reads the value of --port. Throws UserError. */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new UserError(`--port ${text}: a port is a number from 0 to 65535.`);
}

/**
 * Starts a server and gives its port: the one asked for, else the usual one, else any that is free.
 * Throws UserError if the one asked for cannot be had.
 */
export async function listen(server: Server, asked: number | null): Promise<number> {
  try {
    return await listenOn(server, asked ?? usualPort);
  } catch (error) {
    const code = systemCode(error);
    if (asked === null && code === 'EADDRINUSE') return listenOn(server, 0);
    if (code === 'EADDRINUSE') throw new UserError(`port ${asked} is in use; try another.`);
    if (code === 'EACCES') throw new UserError(`port ${asked ?? usualPort} is not open to you.`);
    throw error;
  }
}

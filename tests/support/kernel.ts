import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

const folder = join(import.meta.dirname, '../../src/syntax/network');

/** The file that holds the compiled kernel. */
export const kernelModule = join(folder, 'kernel-bytes.ts');

/** What stands in it: the bytes of `kernel.wat`, compiled. */
export async function compiledKernel(): Promise<string> {
  const { parseWat } = await wabt();
  const source = readFileSync(join(folder, 'kernel.wat'), 'utf8');
  const { buffer } = parseWat('kernel.wat', source).toBinary({});
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,90}/g) ?? [];
  const joined = lines.map((line) => `  '${line}',`).join('\n');
  return `/** \`kernel.wat\`, compiled by \`npm run kernel\`, in base64. */\nexport const kernelBytes = [\n${joined}\n].join('');\n`;
}

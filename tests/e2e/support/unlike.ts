import type { Page } from '@playwright/test';

/** Share of the pixels of two pictures (PNG, of one size) in which a channel differs by more than `most`. */
export async function unlike(page: Page, a: Buffer, b: Buffer, most = 80): Promise<number> {
  const blank = await page.context().newPage();
  const share = await blank.evaluate(
    async ([first, second, most]) => {
      const pixels = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const { width, height } = image;
        const ctx = new OffscreenCanvas(width, height).getContext('2d');
        ctx?.drawImage(image, 0, 0);
        return ctx?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      };
      const [one, other] = [await pixels(first), await pixels(second)];
      if (one.length !== other.length) return 1;
      let count = 0;
      for (let i = 0; i < one.length; i += 4) {
        const far = (c: number) => Math.abs((one[i + c] ?? 0) - (other[i + c] ?? 0)) > most;
        if (far(0) || far(1) || far(2)) count += 1;
      }
      return count / (one.length / 4);
    },
    [a.toString('base64'), b.toString('base64'), most] as const,
  );
  await blank.close();
  return share;
}

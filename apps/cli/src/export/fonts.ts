import { createRequire } from 'node:module';
import type { Fonts } from '@kring/exchange/picture';

const { resolve } = createRequire(import.meta.url);

/** The letters of a drawn circle, as files on this machine. */
export const fonts = (): Fonts => ({
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
});

/** How much an upload may be. Phones of 48 and 50 megapixels fit; what is far beyond them is a mistake or an attack. */

/** Largest file that is taken in, in bytes. */
export const maxBytes = 40 * 1024 * 1024;

/** Largest picture that is decoded, in pixels. */
export const maxPixels = 50_000_000;

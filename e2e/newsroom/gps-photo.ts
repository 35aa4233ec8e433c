import sharp from "sharp";

/** A photo as a phone makes it: with the place where it was taken, and the owner's name, inside. */
export function takeGpsPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 1600, height: 1067, channels: 3, background: "#b3131f", noise: { type: "gaussian", mean: 128, sigma: 20 } } })
    .withExif({
      IFD0: { Artist: "Owner of the phone" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "55/1 45/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "37/1 37/1 0/1" },
    })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** Grey pixels, row by row: 0 is black. */
export interface Raster {
  width: number;
  height: number;
  grey: Uint8Array;
}

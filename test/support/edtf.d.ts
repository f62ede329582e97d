declare module "edtf" {
  /** Parses a date; throws when it is none. */
  const edtf: (text: string) => object;
  export default edtf;
}

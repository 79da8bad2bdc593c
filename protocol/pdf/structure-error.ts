/** A file whose structure can't be followed, with one sentence that says where. */
export class PdfStructureError extends Error {}

/** What a signature shows on its page. */
export interface Appearance {
  /** Place on the page, as a PDF rectangle. */
  readonly rect: string;
  /** The appearance as a form XObject. */
  readonly appearance: string;
}

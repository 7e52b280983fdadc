/**
 * Style sheets of components, in the place of the module of Lit for those: without what stands in for sheets that are shared where a browser
 * has none. Those that know the rest of our styles all do.
 */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  /** Made when the first element needs it: a worker has no style sheets. */
  get styleSheet(): CSSStyleSheet {
    if (this.#sheet === undefined) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

/** Our styles are written out: nothing is put into them. */
export const css = ([cssText = '']: TemplateStringsArray): CSSResult => new CSSResult(cssText);

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

// What Lit passes on to others, of which none is in the file.
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (cssText: string): CSSResult => new CSSResult(cssText);

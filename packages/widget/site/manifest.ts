/** What is read here of a custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest). */
export interface Manifest {
  modules: { declarations?: (ClassDeclaration | ElementDeclaration)[] }[];
}

export interface Described {
  name: string;
  description?: string;
}

interface Typed extends Described {
  type?: { text: string };
  default?: string;
}

export interface Member extends Typed {
  kind: 'field' | 'method';
  privacy?: 'public' | 'private' | 'protected';
  static?: boolean;
  parameters?: (Typed & { optional?: boolean })[];
  return?: { type?: { text: string } };
}

export interface ClassDeclaration extends Described {
  members?: Member[];
}

/** An element with all that it offers to a page. */
export interface ElementDeclaration {
  tagName: string;
  attributes?: (Typed & { fieldName?: string })[];
  members?: Member[];
  events?: Typed[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Typed[];
  cssStates?: Described[];
}

/** The analyzer's command, which comes without types. */
interface Analyzer {
  cli: (options: { argv: string[]; cwd: string; noWrite: boolean }) => Promise<Manifest>;
}

/** The manifest as the build writes it to `dist/custom-elements.json`, from the sources as they are now. */
export async function readManifest(): Promise<Manifest> {
  // A name that the compiler does not follow.
  const analyzer: string = '@custom-elements-manifest/analyzer/cli.js';
  const { cli } = (await import(analyzer)) as Analyzer;
  // In this folder it finds settings that are not those of the build, which writes files.
  return cli({ argv: ['analyze'], cwd: import.meta.dirname, noWrite: true });
}

import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { Reading, Readings } from './readings.ts';

/** Milliseconds without a keystroke before faults are looked for again. */
const PAUSE = 200;

/** What the user said is not to be told, until the server ends: single faults of a document, and sorts of faults in all. */
export class Ignorance {
  readonly #here = new Map<string, string[]>();
  readonly #rules = new Set<string>();

  ignoreFault(uri: string, key: string): void {
    this.#here.set(uri, [...(this.#here.get(uri) ?? []), key]);
  }

  ignoreRule(code: string): void {
    this.#rules.add(code);
  }

  of(uri: string, { settings }: Reading): { rules: string[]; here: string[] } {
    return { rules: [...settings.faults.ignore, ...this.#rules], here: this.#here.get(uri) ?? [] };
  }
}

/** The faults of the copy, for an editor that asks for them and for one that is sent them; none is told to both. */
export class Faults {
  readonly #connection: Connection;
  readonly #readings: Readings;
  readonly #ignorance: Ignorance;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Grows with everything but the text that changes what is told. */
  #generation = 0;

  constructor(connection: Connection, readings: Readings, ignorance: Ignorance) {
    this.#connection = connection;
    this.#readings = readings;
    this.#ignorance = ignorance;
  }

  /** What an editor that asks is told; `unchanged` where it has it already. */
  async report(
    uri: string,
    known: string | undefined,
    reading: Reading | undefined,
  ): Promise<DocumentDiagnosticReport> {
    const resultId = `${reading?.version ?? 'off'}.${this.#generation}`;
    if (known === resultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: this.#faultsOf(uri, reading) };
  }

  /** Sends the faults of a document a moment after its last change. */
  publishSoon(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    // One article that cannot be read ends no server; whoever asks for anything of it is told.
    const timer = setTimeout(() => void this.#publish(uri).catch(() => {}), PAUSE);
    this.#timers.set(uri, timer);
  }

  async #publish(uri: string): Promise<void> {
    this.#timers.delete(uri);
    const reading = await this.#readings.of(uri);
    const diagnostics = this.#faultsOf(uri, reading);
    // A change that came meanwhile sends its own.
    if (this.#timers.has(uri)) return;
    this.#send(uri, diagnostics, reading?.version);
  }

  #faultsOf(uri: string, reading: Reading | undefined): Diagnostic[] {
    if (reading === undefined) return [];
    const { article, reader, settings, words } = reading;
    const { severity } = settings.faults;
    if (severity === 'off') return [];
    const ignored = this.#ignorance.of(uri, reading);
    const boilerplate = settings.decorations.fadeBoilerplate;
    return reader.diagnostics(article, { severity, ignored, boilerplate, ...words });
  }

  /** What was told is out of date although the text is the same. */
  outdate(): void {
    this.#generation++;
  }

  /** Takes the faults of a closed document away. */
  close(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#send(uri, []);
  }

  #send(uri: string, diagnostics: Diagnostic[], version?: number): void {
    // An editor that is gone needs none.
    this.#connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) }).catch(() => {});
  }
}

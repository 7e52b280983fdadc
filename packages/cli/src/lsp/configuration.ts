import type { Connection } from 'vscode-languageserver/node';
import { type Client, sectionOf } from './client.ts';
import { DEFAULTS, SECTION, type Settings, settingsFrom } from './settings.ts';

/** The settings of each document: asked for where the editor answers, else those that it sent, else what is usual. */
export class Configuration {
  readonly #connection: Connection;
  readonly #known = new Map<string, Promise<Settings>>();
  #asks = false;
  #sent: Settings = DEFAULTS;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  start({ hasConfiguration, settings }: Client): void {
    this.#asks = hasConfiguration;
    this.#sent = settingsFrom(settings);
  }

  /** The editor says that they changed, and perhaps to what. */
  change(settings: unknown): void {
    this.#known.clear();
    const own = sectionOf(settings);
    if (own !== null && own !== undefined) this.#sent = settingsFrom(own);
  }

  /** Of one document, or of the whole folder. */
  of(uri: string | undefined): Promise<Settings> {
    if (!this.#asks) return Promise.resolve(this.#sent);
    const known = this.#known.get(uri ?? '') ?? this.#ask(uri);
    this.#known.set(uri ?? '', known);
    return known;
  }

  close(uri: string): void {
    this.#known.delete(uri);
  }

  async #ask(uri: string | undefined): Promise<Settings> {
    try {
      const given: unknown = await this.#connection.workspace.getConfiguration({
        section: SECTION,
        ...(uri !== undefined && { scopeUri: uri }),
      });
      // An editor that knows nothing of us answers with nothing.
      return given === null || given === undefined ? this.#sent : settingsFrom(given);
    } catch {
      return this.#sent;
    }
  }
}

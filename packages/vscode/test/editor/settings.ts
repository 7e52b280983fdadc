import { readFileSync } from 'node:fs';
import { EventEmitter } from './values.ts';

interface Changed {
  affectsConfiguration(section: string): boolean;
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
};
const DEFAULTS: Record<string, { default: unknown }> = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }) => properties),
);

/** Settings: what the manifest says, what the user sets, and what a workspace or a language sets over it. */
export class Settings {
  readonly user = new Map<string, unknown>();
  readonly workspace = new Map<string, unknown>();
  readonly languages = new Map<string, unknown>();
  readonly changed = new EventEmitter<Changed>();

  /** Sets a setting of the extension by its name without the prefix, or of the editor by its whole name; `undefined` takes it back. */
  set(name: string, value: unknown, where: Map<string, unknown> = this.user): void {
    if (value === undefined) where.delete(name);
    else where.set(name, value);
    this.touch('articleDigest');
  }

  /** A setting of the extension, or of something else, has changed. */
  touch(section: string): void {
    this.changed.fire({ affectsConfiguration: (asked) => asked === section });
  }

  /** As `getConfiguration` of the editor. */
  of(section: string, scope?: { languageId?: string }) {
    return {
      get: (asked: string, otherwise?: unknown): unknown => {
        const name = section === 'articleDigest' ? asked : `${section}.${asked}`;
        return (
          this.languages.get(`${scope?.languageId} ${name}`) ??
          this.workspace.get(name) ??
          this.user.get(name) ??
          DEFAULTS[`articleDigest.${name}`]?.default ??
          otherwise
        );
      },
      inspect: (name: string) => ({
        workspaceValue: this.workspace.get(name),
        globalLanguageValue: this.languages.get(`${scope?.languageId} ${name}`),
      }),
      update: (name: string, value: unknown, target: number, inLanguage: boolean): Promise<void> => {
        if (inLanguage) this.set(`${scope?.languageId} ${name}`, value, this.languages);
        else this.set(name, value, target === 2 ? this.workspace : this.user);
        return Promise.resolve();
      },
    };
  }
}

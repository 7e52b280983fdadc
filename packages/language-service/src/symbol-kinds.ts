import type { EntityKind, SpeakerKind } from '@article-digest/core';
import { SymbolKind } from 'vscode-languageserver-types';

export { SymbolKind } from 'vscode-languageserver-types';

/** The icons that an editor has were made for programs: each kind of thing has one of them, the same everywhere. */
const ENTITIES: Record<EntityKind, SymbolKind> = {
  person: SymbolKind.Object,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  facility: SymbolKind.Namespace,
  event: SymbolKind.Event,
  work: SymbolKind.File,
  law: SymbolKind.File,
};

export function kindOfEntity(kind: EntityKind): SymbolKind {
  return ENTITIES[kind];
}

/** A source that is not named looks like none that is. */
export function kindOfSpeaker({ kind, anonymous }: { kind: SpeakerKind; anonymous: boolean }): SymbolKind {
  if (anonymous) return SymbolKind.Interface;
  if (kind === 'person') return SymbolKind.Object;
  if (kind === 'document' || kind === 'publication') return SymbolKind.File;
  return kind === 'organization' ? SymbolKind.Module : SymbolKind.Interface;
}

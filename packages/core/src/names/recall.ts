import type { Entity } from '../model.ts';
import type { Recent, Told } from './recent.ts';

/** Takes in again what a section told once. */
export function recall(recent: Recent, { sentences, named, shown, called }: Told): void {
  for (let i = 0; i < named.length; i++) recent.add(named[i]!);
  for (let i = 0; i < shown.length; i++) recent.shown.set(shown[i]![0], shown[i]![1]);
  for (let i = 0; i < called.length; i++) recent.called.set(called[i]![0], called[i]![1]);
  recent.sentence += sentences;
}

/** True where two sections leave the same behind them; of those whom nobody names, the noun counts. */
export function sameTold(a: Told, b: Told): boolean {
  return (
    a.sentences === b.sentences &&
    a.named.length === b.named.length &&
    a.shown.length === b.shown.length &&
    a.called.length === b.called.length &&
    a.named.every((one, i) => {
      const other = b.named[i]!;
      return isSame(one.entity, other.entity) && one.sentence === other.sentence && one.first === other.first;
    }) &&
    a.shown.every(([entity, gender], i) => isSame(entity, b.shown[i]![0]) && gender === b.shown[i]![1]) &&
    a.called.every(([noun, entity], i) => noun === b.called[i]![0] && entity === b.called[i]![1])
  );
}

function isSame(a: Entity, b: Entity): boolean {
  return a === b || (a.id === '' && b.id === '' && a.roles[0]!.text === b.roles[0]!.text);
}

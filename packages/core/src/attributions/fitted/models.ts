import { ATTRIBUTION_WEIGHTS } from '../../weights/attributions.ts';
import type { Models } from './choose.ts';
import { unpackModels } from './packed.ts';

let fitted: Models | undefined;

/** The fitted models, unpacked when they are first asked for. */
export function fittedModels(): Models {
  fitted ??= unpackModels(ATTRIBUTION_WEIGHTS);
  return fitted;
}

/** Takes other models from here on; the lab compares fits with it. */
export function useModels(models: Models): void {
  fitted = models;
}

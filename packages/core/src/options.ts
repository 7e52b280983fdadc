import type { ParseOptions } from './model.ts';
import { readIsoDate } from './source/civil-date.ts';

/** Of what `parse` was told, what has the form that {@link ParseOptions} ask for. */
export function wellFormed({ published, url, language, attributions }: ParseOptions): ParseOptions {
  return {
    ...(readIsoDate(published) && { published }),
    ...(/^[a-z][a-z\d+.-]*:\S+$/i.test(`${url}`) && { url }),
    ...(/^[a-z]{2,8}(?:-[a-z\d]+)*$/i.test(language ?? '') && { language }),
    attributions,
  };
}

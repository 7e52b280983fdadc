import { attributionStage } from './attributions/attribution-stage.ts';
import { confidenceStage } from './confidence-stage.ts';
import { nameConfidenceStage } from './name-confidence-stage.ts';
import type { FitStage } from './stage.ts';
import { tagStage } from './tag-stage.ts';

/** All that `npm run fit` fits, in the order of the model card. A stage stands behind those that it waits for. */
export const FIT_STAGES: readonly FitStage[] = [tagStage, nameConfidenceStage, attributionStage, confidenceStage];

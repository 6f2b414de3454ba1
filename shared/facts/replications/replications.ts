import { BIO_ANCHORS_FORECAST } from './bio-anchors-forecast';
import { CEILINGS_OF_2030 } from './ceilings-of-2030';
import { DIRECT_APPROACH_FORECAST } from './direct-approach-forecast';
import { MODEL_COUNTS } from './model-counts';
import { TAKEOFF_FORECAST } from './takeoff-forecast';
import { TASK_LENGTH_FORECASTS } from './task-length-forecasts';
import type { Replication } from './types';

/** Published forecasts that the model is held against, in the order they are told. */
export const REPLICATIONS: readonly Replication[] = [
  BIO_ANCHORS_FORECAST,
  DIRECT_APPROACH_FORECAST,
  TAKEOFF_FORECAST,
  CEILINGS_OF_2030,
  MODEL_COUNTS,
  TASK_LENGTH_FORECASTS,
];

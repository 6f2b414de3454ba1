import type { AssumptionId } from '#shared/model/assumptions/registry';
import type { AssumptionDefinition } from '#shared/model/assumptions/types';

export type NamedDefinition = AssumptionDefinition & { readonly id: AssumptionId };

import * as v from 'valibot';

export const settings = v.object({ enabled: v.optional(v.boolean(), true) });

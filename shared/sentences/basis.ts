/** What a statement rests on, where it stands within a sentence. */

/** Of the one path on which every assumption has its central value. */
export const ON_CENTRAL_PATH = 'on the central path';
/** Of more than half of the samples. */
export const IN_MOST_SAMPLES = 'in most samples';
/** Of a date, or a figure, that half of the samples are below. */
export const AT_MEDIAN = 'at the median';

export type Stage = 1 | 2 | 3 | 4;
/** A red flag sends the patient to care instead of to a stage. */
export type Care = 'emergency' | 'same-day';
/**
 * The highest stage each answer allows. The bands of pain are those of the brief (D): 0–3, 4–5
 * and above. Sitting presses on the tendon, but may hurt a little for a year, so half an hour is
 * enough for fast moves. Load is what the patient does and is no sorer the morning after, which
 * counts more than pain during exercise: a stage is open to those who did the work of the one
 * before it.
 */
declare const HIGHEST_STAGE: {
    readonly pain: {
        readonly low: 4;
        readonly middle: 2;
        readonly high: 1;
    };
    readonly sitting: {
        readonly long: 4;
        readonly some: 2;
        readonly short: 1;
    };
    readonly load: {
        readonly sport: 4;
        readonly strength: 3;
        readonly gentle: 2;
        readonly little: 1;
    };
};
type Limits = typeof HIGHEST_STAGE;
export type Answers = {
    readonly [Question in keyof Limits]: keyof Limits[Question];
} & {
    readonly redFlag: Care | 'none';
};
/**
 * Where the answers place a patient: careful on purpose [D]. A red flag always wins; otherwise
 * the weakest answer decides, so one good answer never makes up for a bad one.
 */
export declare function placeOf({ redFlag, pain, sitting, load }: Answers): Stage | Care;
export {};

/** The exercises in the order of the clinical brief (1–18), then the two late stretches. */
export declare const figureNames: readonly ["heel-slide", "prone-knee-bend", "prone-hip-extension", "bridge-hold", "long-bridge-hold", "prone-curl", "heel-press-back", "side-plank", "bridge-reps", "resisted-curl", "band-hip-extension", "hamstring-slider", "nordic-lower", "chair-lift", "hip-hinge", "step-up", "split-squat", "a-skip", "standing-stretch", "doorway-stretch"];
export type FigureName = (typeof figureNames)[number];

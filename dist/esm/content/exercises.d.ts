import { type Dose } from './doses.js';
import { type PainRule } from './pain.js';
import type { Stage } from './recovery-check.js';
import { type Statement } from './statement.js';
/**
 * How far an exercise loads the tendon, 0 to 4: the stages of the brief's table. Patients and
 * clinics see the four stages of recovery only, one numbering in all widgets.
 */
export type Level = 0 | 1 | 2 | 3 | 4;
export type { Stage };
/** Kinds of work, as patients read them. */
export declare const kinds: {
    motion: Statement;
    isometric: Statement;
    trunk: Statement;
    straight: Statement;
    bent: Statement;
    fast: Statement;
    stretch: Statement;
};
export declare const kit: {
    mat: Statement;
    strap: Statement;
    wall: Statement;
    band: Statement;
    socks: Statement;
    anchor: Statement;
    chair: Statement;
    weight: Statement;
    step: Statement;
    stool: Statement;
    doorway: Statement;
    space: Statement;
};
export type Kit = keyof typeof kit;
export interface Exercise {
    readonly id: ExerciseId;
    readonly name: Statement;
    /** First and last level. */
    readonly levels: readonly [Level, Level];
    readonly purpose: Statement;
    /** Start position, then the movement. */
    readonly steps: readonly Statement[];
    readonly dose: Dose;
    /** One leg after the other. */
    readonly isOneSided?: boolean;
    readonly kit: readonly Kit[];
    readonly mistakes: readonly Statement[];
    readonly easier?: Statement;
    readonly harder?: Statement;
    readonly caution: PainRule;
}
/** When a harder way, or a harder exercise, is due. */
export declare const moveOn: Statement;
declare const list: readonly [{
    readonly id: "heel-slide";
    readonly name: Statement;
    readonly levels: readonly [0, 0];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly [];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "prone-knee-bend";
    readonly name: Statement;
    readonly levels: readonly [0, 0];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly [];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "prone-hip-extension";
    readonly name: Statement;
    readonly levels: readonly [0, 1];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly [];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "bridge-hold";
    readonly name: Statement;
    readonly levels: readonly [1, 1];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement, Statement];
    readonly dose: Dose;
    readonly kit: readonly ["mat"];
    readonly mistakes: Statement[];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "long-bridge-hold";
    readonly name: Statement;
    readonly levels: readonly [1, 1];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement, Statement];
    readonly dose: Dose;
    readonly kit: readonly ["mat"];
    readonly mistakes: readonly [Statement, Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "prone-curl";
    readonly name: Statement;
    readonly levels: readonly [1, 1];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly ["strap"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "heel-press-back";
    readonly name: Statement;
    readonly levels: readonly [1, 1];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly ["wall"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "side-plank";
    readonly name: Statement;
    readonly levels: readonly [1, 3];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly ["mat"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "bridge-reps";
    readonly name: Statement;
    readonly levels: readonly [2, 2];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement, Statement];
    readonly dose: Dose;
    readonly kit: readonly ["mat"];
    readonly mistakes: Statement[];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "resisted-curl";
    readonly name: Statement;
    readonly levels: readonly [2, 2];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly ["band"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "band-hip-extension";
    readonly name: Statement;
    readonly levels: readonly [2, 2];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly ["band"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "hamstring-slider";
    readonly name: Statement;
    readonly levels: readonly [2, 2];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly kit: readonly ["socks"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "nordic-lower";
    readonly name: Statement;
    readonly levels: readonly [2, 3];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement, Statement];
    readonly dose: Dose;
    readonly kit: readonly ["anchor"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "chair-lift";
    readonly name: Statement;
    readonly levels: readonly [3, 3];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement, Statement];
    readonly dose: Dose;
    readonly kit: readonly ["chair"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "hip-hinge";
    readonly name: Statement;
    readonly levels: readonly [3, 3];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement, Statement];
    readonly dose: Dose;
    readonly kit: readonly ["weight"];
    readonly mistakes: readonly [Statement, Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "step-up";
    readonly name: Statement;
    readonly levels: readonly [3, 3];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly ["step"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "split-squat";
    readonly name: Statement;
    readonly levels: readonly [3, 3];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly [];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "a-skip";
    readonly name: Statement;
    readonly levels: readonly [4, 4];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement, Statement];
    readonly dose: Dose;
    readonly kit: readonly ["space"];
    readonly mistakes: readonly [Statement];
    readonly easier: Statement;
    readonly harder: Statement;
    readonly caution: PainRule;
}, {
    readonly id: "standing-stretch";
    readonly name: Statement;
    readonly levels: readonly [3, 4];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly ["stool"];
    readonly mistakes: readonly [];
    readonly caution: PainRule;
}, {
    readonly id: "doorway-stretch";
    readonly name: Statement;
    readonly levels: readonly [3, 4];
    readonly purpose: Statement;
    readonly steps: readonly [Statement, Statement];
    readonly dose: Dose;
    readonly isOneSided: true;
    readonly kit: readonly ["doorway"];
    readonly mistakes: readonly [];
    readonly caution: PainRule;
}];
export type ExerciseId = (typeof list)[number]['id'];
export declare const exercises: readonly Exercise[];
/** From easier to harder, one movement a line [D]: where “easier” and “harder” lead. */
export declare const paths: readonly (readonly ExerciseId[])[];
export declare const exerciseNamed: (id: string) => Exercise | undefined;
/** The next exercise of the same movement: `1` harder, `-1` easier. */
export declare function neighborOf(id: ExerciseId, by: 1 | -1): Exercise | undefined;
/** Whether a recovery stage has it. Stretches wait for the return to activity. */
export declare const isOfStage: ({ levels: [first, last], dose }: Exercise, stage: Stage) => boolean;
/** The first recovery stage that has it. */
export declare const stageOf: (exercise: Exercise) => Stage;
export declare function kindOf({ levels: [first], dose: { kind } }: Exercise): Statement;
/** Range of motion and gentle holds: what severe pain leaves (S38, reconciled in C). */
export declare const isGentle: ({ dose }: Exercise) => boolean;
export declare const sources: import("./references.js").Reference[];

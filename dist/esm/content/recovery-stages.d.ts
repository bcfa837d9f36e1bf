import type { Answers, Stage } from './recovery-check.js';
import { type Statement } from './statement.js';
export { stopForRedFlags as redFlagLine } from './red-flags.js';
export declare const title: Statement;
export declare const lead: Statement;
export declare const axis: Statement;
export declare const headings: {
    hereIfAny: Statement;
    hereIfAll: Statement;
    whatToDo: Statement;
    moveOnWhen: Statement;
    stepBackWhen: Statement;
};
export interface RecoveryStage {
    readonly number: Stage;
    readonly name: Statement;
    readonly hereIf: {
        readonly heading: Statement;
        readonly items: readonly Statement[];
    };
    readonly whatToDo: readonly Statement[];
    /** Where this program departs from what others advise; empty where it does not. */
    readonly notes: readonly Statement[];
    readonly moveOnWhen: readonly Statement[];
    readonly stepBackWhen: readonly Statement[];
}
export declare const stages: readonly RecoveryStage[];
export declare const painGuide: {
    title: Statement;
    items: Statement[];
};
export declare const frequency: {
    title: Statement;
    steps: {
        name: Statement;
        text: Statement;
    }[];
};
export declare const expectations: {
    title: Statement;
    items: Statement[];
};
export interface Choice<Id> {
    readonly id: Id;
    readonly label: Statement;
}
export type Question = {
    [Id in keyof Answers]: {
        readonly id: Id;
        readonly ask: Statement;
        readonly choices: readonly Choice<Answers[Id]>[];
    };
}[keyof Answers];
export interface Result {
    readonly title: Statement;
    readonly text: Statement;
}
/** The gate and the questions in the order they are asked; `placeOf` answers, `results` says. */
export declare const check: {
    title: Statement;
    invitation: Statement;
    redFlags: {
        title: Statement;
        signs: Statement[];
    }[];
    gate: {
        id: "redFlag";
        ask: Statement;
        choices: ({
            id: "emergency";
            label: Statement;
        } | {
            id: "same-day";
            label: Statement;
        } | {
            id: "none";
            label: Statement;
        })[];
    };
    questions: ({
        id: "pain";
        ask: Statement;
        choices: ({
            id: "low";
            label: Statement;
        } | {
            id: "middle";
            label: Statement;
        } | {
            id: "high";
            label: Statement;
        })[];
    } | {
        id: "sitting";
        ask: Statement;
        choices: ({
            id: "short";
            label: Statement;
        } | {
            id: "some";
            label: Statement;
        } | {
            id: "long";
            label: Statement;
        })[];
    } | {
        id: "load";
        ask: Statement;
        choices: ({
            id: "little";
            label: Statement;
        } | {
            id: "gentle";
            label: Statement;
        } | {
            id: "strength";
            label: Statement;
        } | {
            id: "sport";
            label: Statement;
        })[];
    })[];
    results: {
        1: {
            title: Statement;
            text: Statement;
        };
        2: {
            title: Statement;
            text: Statement;
        };
        3: {
            title: Statement;
            text: Statement;
        };
        4: {
            title: Statement;
            text: Statement;
        };
        emergency: {
            title: Statement;
            text: Statement;
        };
        'same-day': {
            title: Statement;
            text: Statement;
        };
    };
};
export declare const sources: import("./references.js").Reference[];

import { type TemplateResult } from 'lit';
import { type Heading as Label } from '../../care/signs.js';
import { type Answers, type Care, type Stage } from '../../content/recovery-check.js';
import type { Heading } from './statements.js';
interface Actions {
    readonly locale: string;
    readonly onSeeStage: (stage: Stage) => void;
    readonly onStartOver: () => void;
    readonly onClose: () => void;
}
interface Check extends Actions {
    readonly answers: Partial<Answers>;
    readonly heading: Heading;
    /** A heading of a smaller kind. */
    readonly label: Label;
    readonly onAnswer: (event: Event) => void;
}
/** Where the answers lead, once there are enough of them. */
export declare function placeFor(answers?: Partial<Answers>): Stage | Care | undefined;
/** “Where am I?”: red flags first, then the questions, then a guide or the way to care. */
export declare function renderCheck({ answers, heading, label, onAnswer, ...actions }: Check): TemplateResult;
export {};

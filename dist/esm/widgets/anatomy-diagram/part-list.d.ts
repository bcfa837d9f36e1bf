import { type TemplateResult } from 'lit';
import type { StructureId } from '../../anatomy/plate.js';
import type { Statement } from '../../content/statement.js';
interface ListView {
    readonly ids: readonly StructureId[];
    readonly selected: StructureId | undefined;
    readonly pointedAt: StructureId | undefined;
    readonly locale: string;
    readonly onSelect: (id: StructureId) => void;
}
/** A button for every part of the drawing, and what there is to know about it. */
export declare const renderList: (view: ListView) => TemplateResult;
/** A sentence among others, findable by its claims. */
export declare const renderSentence: ({ claims, text }: Statement) => TemplateResult;
export {};

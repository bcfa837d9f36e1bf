import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { type Layer, type StructureId } from '../../anatomy/plate.js';
import { PhtElement } from '../../kit/element.js';
import { VIEWS } from './controls.js';
declare const SIDES: readonly ["right", "left"];
declare const LABELS: readonly ["auto", "numbers", "hide"];
/**
 * The back of the hip and thigh, and the hip from the side: the hamstrings, the sit bone that they
 * start from, and how sitting presses their tendon on it. A list of buttons names every part and
 * tells what it is; the drawing, its labels and the list always show the same part.
 *
 * A page can point at a part from its own text, by a link to the diagram's `id`:
 * `<a href="#diagram" data-pht-part="sit-bone">`.
 *
 * @summary Shows the hamstrings, the sit bone, and why sitting and bending hurt.
 * @slot drawing - Replaces the drawing, its labels and its zoom by a picture of your own.
 * @slot detail-conjoint-tendon - Replaces the text about the conjoint tendon.
 * @slot detail-sit-bone - Replaces the text about the sit bone.
 * @slot detail-semimembranosus-tendon - Replaces the text about the semimembranosus tendon.
 * @slot detail-semitendinosus - Replaces the text about the semitendinosus.
 * @slot detail-semimembranosus - Replaces the text about the semimembranosus.
 * @slot detail-biceps-femoris-long - Replaces the text about the biceps femoris.
 * @slot detail-biceps-femoris-short - Replaces the text about the short head of the biceps.
 * @slot detail-sciatic-nerve - Replaces the text about the sciatic nerve.
 * @slot detail-gluteus-maximus - Replaces the text about the buttock muscle.
 * @slot detail-adductor-magnus - Replaces the text about the inner thigh muscle.
 * @slot detail-hip-bone - Replaces the text about the hip bone.
 * @slot detail-sacrum - Replaces the text about the base of the spine.
 * @slot detail-femur - Replaces the text about the thigh bone.
 * @slot detail-tibia - Replaces the text about the shin bone.
 * @slot detail-fibula - Replaces the text about the calf bone.
 * @slot detail-skin - Replaces the text about the skin.
 * @csspart layers - The choice of skin, muscles or bones.
 * @csspart views - The choice of the view, from behind or from the side.
 * @csspart nerve-toggle - Shows and hides the nerve.
 * @csspart stage - The ground under the drawing and its labels.
 * @csspart illustration - The drawing.
 * @csspart label - A name beside the drawing.
 * @csspart pin - A number beside the drawing.
 * @csspart zoom - The buttons that enlarge the drawing and move it.
 * @csspart actions - The leg that moves, and its buttons.
 * @csspart list - The list of parts.
 * @csspart detail - What there is to know about a part.
 * @fires {CustomEvent<{ part: string, open: boolean }>} pht-part-select - The patient chose a
 *   part or closed its text: in the list, on the drawing, or by a link that points at it.
 */
export declare class AnatomyDiagram extends PhtElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResultGroup[])[];
    static properties: PropertyDeclarations;
    /**
     * The part that is chosen at first. The attribute is called `part`, which also names an element
     * for `::part()`: of several names the first that is a part counts, and inside another shadow
     * tree names that are none do no harm.
     */
    selectedPart: StructureId;
    /** What is seen: one of `muscles`, `skin`, `bones`. */
    layer: Layer;
    /** From where: `back`, or `side`, where the hip can be bent. */
    view: (typeof VIEWS)[number];
    /** Which leg is drawn: `right` or `left`. */
    side: (typeof SIDES)[number];
    /** Names where there is room and else numbers (`auto`), `numbers` only, or none (`hide`). */
    labels: (typeof LABELS)[number];
    /** Undefined follows the attribute, null is none. */
    private chosen;
    private pointedAt;
    private shownLayer;
    private shownView;
    private hasNerve;
    protected readonly about: {
        title: () => string;
        lead: () => string;
        sources: (import("../../content/references.js").Reference | {
            citation: string;
        })[];
        review: {
            readonly reviewed: false;
            readonly date: "2026-11-28";
        };
    };
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected renderBody(): TemplateResult;
    protected updated(): void;
}
export {};

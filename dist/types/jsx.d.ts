import type {
  AnatomyDiagram,
  ConditionTypes,
  ExerciseCard,
  ExerciseProgram,
  ExerciseSession,
  IceTimer,
  RecoveryStages,
} from "../esm/index.js";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<
  Prefix extends string = "",
  Suffix extends string = "",
> = {
  [
    Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`
  ]: CustomElements[Key];
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl" | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no" | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: "auto" | "hint" | "manual" | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: "top" | "bottom" | "left" | "right" | "auto" | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: "show" | "hide" | "toggle" | undefined;
};

type BaseEvents = {};

export type AnatomyDiagramProps = {
  /** The part that is chosen at first. The attribute is called `part`, which also names an element for `::part()`: of several names the first that is a part counts, and inside another shadow tree names that are none do no harm. */
  part?: AnatomyDiagram["selectedPart"] | undefined;
  /** The part that is chosen at first. The attribute is called `part`, which also names an element for `::part()`: of several names the first that is a part counts, and inside another shadow tree names that are none do no harm. */
  selectedPart?: AnatomyDiagram["selectedPart"] | undefined;
  /** What is seen: one of `muscles`, `skin`, `bones`. */
  layer?: AnatomyDiagram["layer"] | undefined;
  /** From where: `back`, or `side`, where the hip can be bent. */
  view?: AnatomyDiagram["view"] | undefined;
  /** Which leg is drawn: `right` or `left`. */
  side?: AnatomyDiagram["side"] | undefined;
  /** Names where there is room and else numbers (`auto`), `numbers` only, or none (`hide`). */
  labels?: AnatomyDiagram["labels"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: AnatomyDiagram["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: AnatomyDiagram["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  headingLevel?: AnatomyDiagram["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: AnatomyDiagram["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: AnatomyDiagram["debug"] | undefined;

  /** The patient chose a part or closed its text: in the list, on the drawing, or by a link that points at it. */
  "onpht-part-select"?:
    ((e: CustomEvent<{ part: string; open: boolean }>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "onpht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "onpht-print"?: ((e: CustomEvent<void>) => void) | undefined;
};

export type AnatomyDiagramSolidJsProps = {
  /** The part that is chosen at first. The attribute is called `part`, which also names an element for `::part()`: of several names the first that is a part counts, and inside another shadow tree names that are none do no harm. */
  "attr:part"?: AnatomyDiagram["selectedPart"] | undefined;
  /** The part that is chosen at first. The attribute is called `part`, which also names an element for `::part()`: of several names the first that is a part counts, and inside another shadow tree names that are none do no harm. */
  "prop:selectedPart"?: AnatomyDiagram["selectedPart"] | undefined;
  /** What is seen: one of `muscles`, `skin`, `bones`. */
  "prop:layer"?: AnatomyDiagram["layer"] | undefined;
  /** From where: `back`, or `side`, where the hip can be bent. */
  "prop:view"?: AnatomyDiagram["view"] | undefined;
  /** Which leg is drawn: `right` or `left`. */
  "prop:side"?: AnatomyDiagram["side"] | undefined;
  /** Names where there is room and else numbers (`auto`), `numbers` only, or none (`hide`). */
  "prop:labels"?: AnatomyDiagram["labels"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  "prop:theme"?: AnatomyDiagram["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "attr:heading-level"?: AnatomyDiagram["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "prop:headingLevel"?: AnatomyDiagram["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  "prop:sources"?: AnatomyDiagram["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  "prop:debug"?: AnatomyDiagram["debug"] | undefined;
  /** The patient chose a part or closed its text: in the list, on the drawing, or by a link that points at it. */
  "on:pht-part-select"?:
    ((e: CustomEvent<{ part: string; open: boolean }>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "on:pht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "on:pht-print"?: ((e: CustomEvent<void>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ConditionTypesProps = {
  /** The problem that the page is about: its column is tinted, and the switch starts with it. One of `tendinopathy`, `tendonitis`, `tear`, `none`. */
  highlight?: ConditionTypes["highlight"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: ConditionTypes["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: ConditionTypes["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  headingLevel?: ConditionTypes["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: ConditionTypes["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: ConditionTypes["debug"] | undefined;

  /** The patient switched to another problem. It tells what they read, not what they have. */
  "onpht-condition-select"?:
    | ((
        e: CustomEvent<{ condition: "tendonitis" | "tear" | "tendinopathy" }>,
      ) => void)
    | undefined;
  /** The list of sources was opened or closed. */
  "onpht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "onpht-print"?: ((e: CustomEvent<void>) => void) | undefined;
};

export type ConditionTypesSolidJsProps = {
  /** The problem that the page is about: its column is tinted, and the switch starts with it. One of `tendinopathy`, `tendonitis`, `tear`, `none`. */
  "prop:highlight"?: ConditionTypes["highlight"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  "prop:theme"?: ConditionTypes["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "attr:heading-level"?: ConditionTypes["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "prop:headingLevel"?: ConditionTypes["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  "prop:sources"?: ConditionTypes["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  "prop:debug"?: ConditionTypes["debug"] | undefined;
  /** The patient switched to another problem. It tells what they read, not what they have. */
  "on:pht-condition-select"?:
    | ((
        e: CustomEvent<{ condition: "tendonitis" | "tear" | "tendinopathy" }>,
      ) => void)
    | undefined;
  /** The list of sources was opened or closed. */
  "on:pht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "on:pht-print"?: ((e: CustomEvent<void>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ExerciseCardProps = {
  /** Name of the exercise, for example `bridge-hold`. */
  exercise?: ExerciseCard["exercise"] | undefined;
  /** `card` shows all, `row` a line that opens. */
  form?: ExerciseCard["form"] | undefined;
  /** Sets, 1 to what is usual for the exercise (2 to 5). */
  sets?: ExerciseCard["sets"] | undefined;
  /** Repetitions in a set, 1 to what is usual (1 to 15). */
  reps?: ExerciseCard["reps"] | undefined;
  /** Seconds of a hold, at most what is usual (5 to 45). */
  hold?: ExerciseCard["hold"] | undefined;
  /** Seconds between two sets, 10 to 300; 30 to 300 for holds. */
  rest?: ExerciseCard["rest"] | undefined;
  /** Seconds of the way there, and of the way back, 1 to 6. */
  tempo?: ExerciseCard["tempo"] | undefined;
  /** The leg that works: `both`, `left` or `right`. */
  side?: ExerciseCard["side"] | undefined;
  /** Hair of the figure: `bun` or `short`. */
  hair?: ExerciseCard["hair"] | undefined;
  /** Build of the figure: `slender` or `broad`. */
  build?: ExerciseCard["build"] | undefined;
  /** Whether the patient has done it today. */
  done?: ExerciseCard["done"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: ExerciseCard["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: ExerciseCard["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  headingLevel?: ExerciseCard["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: ExerciseCard["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: ExerciseCard["debug"] | undefined;

  /** The patient started the exercise; times in seconds. */
  "onpht-exercise-start"?:
    | ((
        e: CustomEvent<{
          exercise: string;
          dose: {
            sets: number;
            reps: number;
            hold: number;
            rest: number;
            tempo: number;
            side: string;
          };
        }>,
      ) => void)
    | undefined;
  /** The patient marked it done, or took that back. */
  "onpht-exercise-done"?:
    ((e: CustomEvent<{ exercise: string; done: boolean }>) => void) | undefined;
  /** “Easier” or “harder” led to another exercise. */
  "onpht-exercise-change"?:
    ((e: CustomEvent<{ exercise: string; from: string }>) => void) | undefined;
  /** The row was opened or closed. */
  "onpht-exercise-toggle"?:
    ((e: CustomEvent<{ exercise: string; open: boolean }>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "onpht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "onpht-print"?: ((e: CustomEvent<void>) => void) | undefined;
};

export type ExerciseCardSolidJsProps = {
  /** Name of the exercise, for example `bridge-hold`. */
  "prop:exercise"?: ExerciseCard["exercise"] | undefined;
  /** `card` shows all, `row` a line that opens. */
  "prop:form"?: ExerciseCard["form"] | undefined;
  /** Sets, 1 to what is usual for the exercise (2 to 5). */
  "prop:sets"?: ExerciseCard["sets"] | undefined;
  /** Repetitions in a set, 1 to what is usual (1 to 15). */
  "prop:reps"?: ExerciseCard["reps"] | undefined;
  /** Seconds of a hold, at most what is usual (5 to 45). */
  "prop:hold"?: ExerciseCard["hold"] | undefined;
  /** Seconds between two sets, 10 to 300; 30 to 300 for holds. */
  "prop:rest"?: ExerciseCard["rest"] | undefined;
  /** Seconds of the way there, and of the way back, 1 to 6. */
  "prop:tempo"?: ExerciseCard["tempo"] | undefined;
  /** The leg that works: `both`, `left` or `right`. */
  "prop:side"?: ExerciseCard["side"] | undefined;
  /** Hair of the figure: `bun` or `short`. */
  "prop:hair"?: ExerciseCard["hair"] | undefined;
  /** Build of the figure: `slender` or `broad`. */
  "prop:build"?: ExerciseCard["build"] | undefined;
  /** Whether the patient has done it today. */
  "prop:done"?: ExerciseCard["done"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  "prop:theme"?: ExerciseCard["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "attr:heading-level"?: ExerciseCard["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "prop:headingLevel"?: ExerciseCard["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  "prop:sources"?: ExerciseCard["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  "prop:debug"?: ExerciseCard["debug"] | undefined;
  /** The patient started the exercise; times in seconds. */
  "on:pht-exercise-start"?:
    | ((
        e: CustomEvent<{
          exercise: string;
          dose: {
            sets: number;
            reps: number;
            hold: number;
            rest: number;
            tempo: number;
            side: string;
          };
        }>,
      ) => void)
    | undefined;
  /** The patient marked it done, or took that back. */
  "on:pht-exercise-done"?:
    ((e: CustomEvent<{ exercise: string; done: boolean }>) => void) | undefined;
  /** “Easier” or “harder” led to another exercise. */
  "on:pht-exercise-change"?:
    ((e: CustomEvent<{ exercise: string; from: string }>) => void) | undefined;
  /** The row was opened or closed. */
  "on:pht-exercise-toggle"?:
    ((e: CustomEvent<{ exercise: string; open: boolean }>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "on:pht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "on:pht-print"?: ((e: CustomEvent<void>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ExerciseProgramProps = {
  /** Recovery stage of the exercises, as `pht-recovery-stages` numbers them: `1` gentle moves and holds, `2` strength with the hip nearly straight, `3` and `4` strength with the hip bent, fast moves and late stretches. `all` lists those of every stage; a session is still of one. Without it the patient is asked: stage 1 is shown, or all of the clinic's own `exercises`. */
  stage?: ExerciseProgram["stage"] | undefined;
  /** Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Where they are of several stages, a session has those of the chosen stage. Without it, all exercises. */
  exercises?: ExerciseProgram["exercises"] | undefined;
  /** The leg that works in the drawings: `both`, `left` or `right`. */
  side?: ExerciseProgram["side"] | undefined;
  /** Hair of the figure: `bun` or `short`. */
  hair?: ExerciseProgram["hair"] | undefined;
  /** Build of the figure: `slender` or `broad`. */
  build?: ExerciseProgram["build"] | undefined;
  /** Worst pain of the last day, 0 to 10; the patient may say otherwise. */
  pain?: ExerciseProgram["pain"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: ExerciseProgram["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: ExerciseProgram["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  headingLevel?: ExerciseProgram["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: ExerciseProgram["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: ExerciseProgram["debug"] | undefined;

  /** An exercise was opened or closed. The one open before closes with it. */
  "onpht-exercise-toggle"?:
    ((e: CustomEvent<{ exercise: string; open: boolean }>) => void) | undefined;
  /** A tick was set or taken back. */
  "onpht-exercise-done"?:
    ((e: CustomEvent<{ exercise: string; done: boolean }>) => void) | undefined;
  /** Today's session was opened. Which exercises it has would tell how bad the pain is, so the page does not hear of it, nor of the session's own events. */
  "onpht-program-start"?: ((e: CustomEvent<void>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "onpht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "onpht-print"?: ((e: CustomEvent<void>) => void) | undefined;
};

export type ExerciseProgramSolidJsProps = {
  /** Recovery stage of the exercises, as `pht-recovery-stages` numbers them: `1` gentle moves and holds, `2` strength with the hip nearly straight, `3` and `4` strength with the hip bent, fast moves and late stretches. `all` lists those of every stage; a session is still of one. Without it the patient is asked: stage 1 is shown, or all of the clinic's own `exercises`. */
  "prop:stage"?: ExerciseProgram["stage"] | undefined;
  /** Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Where they are of several stages, a session has those of the chosen stage. Without it, all exercises. */
  "prop:exercises"?: ExerciseProgram["exercises"] | undefined;
  /** The leg that works in the drawings: `both`, `left` or `right`. */
  "prop:side"?: ExerciseProgram["side"] | undefined;
  /** Hair of the figure: `bun` or `short`. */
  "prop:hair"?: ExerciseProgram["hair"] | undefined;
  /** Build of the figure: `slender` or `broad`. */
  "prop:build"?: ExerciseProgram["build"] | undefined;
  /** Worst pain of the last day, 0 to 10; the patient may say otherwise. */
  "prop:pain"?: ExerciseProgram["pain"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  "prop:theme"?: ExerciseProgram["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "attr:heading-level"?: ExerciseProgram["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "prop:headingLevel"?: ExerciseProgram["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  "prop:sources"?: ExerciseProgram["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  "prop:debug"?: ExerciseProgram["debug"] | undefined;
  /** An exercise was opened or closed. The one open before closes with it. */
  "on:pht-exercise-toggle"?:
    ((e: CustomEvent<{ exercise: string; open: boolean }>) => void) | undefined;
  /** A tick was set or taken back. */
  "on:pht-exercise-done"?:
    ((e: CustomEvent<{ exercise: string; done: boolean }>) => void) | undefined;
  /** Today's session was opened. Which exercises it has would tell how bad the pain is, so the page does not hear of it, nor of the session's own events. */
  "on:pht-program-start"?: ((e: CustomEvent<void>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "on:pht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "on:pht-print"?: ((e: CustomEvent<void>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ExerciseSessionProps = {
  /** Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Wins over `stage`. */
  exercises?: ExerciseSession["exercises"] | undefined;
  /** Recovery stage, 1 to 4 as in `pht-recovery-stages`, whose exercises are shown. */
  stage?: ExerciseSession["stage"] | undefined;
  /** Sets of each exercise, 1 to 5, as far as it allows. */
  sets?: ExerciseSession["sets"] | undefined;
  /** Repetitions in a set, 1 to 15, as far as the exercise allows. */
  reps?: ExerciseSession["reps"] | undefined;
  /** Seconds of a hold, 1 to 45, as far as the exercise allows. */
  hold?: ExerciseSession["hold"] | undefined;
  /** Seconds between two sets, 10 to 300, as far as the exercise allows. */
  rest?: ExerciseSession["rest"] | undefined;
  /** Seconds of the way there, and of the way back, 1 to 6. */
  tempo?: ExerciseSession["tempo"] | undefined;
  /** The leg that works in one-sided exercises: `both` in turn, `left` or `right`. */
  side?: ExerciseSession["side"] | undefined;
  /** Hair of the figure: `bun` or `short`. */
  hair?: ExerciseSession["hair"] | undefined;
  /** Build of the figure: `slender` or `broad`. */
  build?: ExerciseSession["build"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: ExerciseSession["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: ExerciseSession["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  headingLevel?: ExerciseSession["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: ExerciseSession["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: ExerciseSession["debug"] | undefined;

  /** A session started, with the names of its exercises. */
  "onpht-session-start"?:
    ((e: CustomEvent<{ exercises: string[] }>) => void) | undefined;
  /** All sets of an exercise are done. */
  "onpht-session-exercise"?:
    ((e: CustomEvent<{ exercise: string }>) => void) | undefined;
  /** The session is over and the pain check answered or skipped: what was done, and whether it came to its end. The pain score stays in the widget. */
  "onpht-session-done"?:
    | ((
        e: CustomEvent<{
          complete: boolean;
          exercises: { exercise: string; sets: number; of: number }[];
        }>,
      ) => void)
    | undefined;
  /** The list of sources was opened or closed. */
  "onpht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "onpht-print"?: ((e: CustomEvent<void>) => void) | undefined;
};

export type ExerciseSessionSolidJsProps = {
  /** Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Wins over `stage`. */
  "prop:exercises"?: ExerciseSession["exercises"] | undefined;
  /** Recovery stage, 1 to 4 as in `pht-recovery-stages`, whose exercises are shown. */
  "prop:stage"?: ExerciseSession["stage"] | undefined;
  /** Sets of each exercise, 1 to 5, as far as it allows. */
  "prop:sets"?: ExerciseSession["sets"] | undefined;
  /** Repetitions in a set, 1 to 15, as far as the exercise allows. */
  "prop:reps"?: ExerciseSession["reps"] | undefined;
  /** Seconds of a hold, 1 to 45, as far as the exercise allows. */
  "prop:hold"?: ExerciseSession["hold"] | undefined;
  /** Seconds between two sets, 10 to 300, as far as the exercise allows. */
  "prop:rest"?: ExerciseSession["rest"] | undefined;
  /** Seconds of the way there, and of the way back, 1 to 6. */
  "prop:tempo"?: ExerciseSession["tempo"] | undefined;
  /** The leg that works in one-sided exercises: `both` in turn, `left` or `right`. */
  "prop:side"?: ExerciseSession["side"] | undefined;
  /** Hair of the figure: `bun` or `short`. */
  "prop:hair"?: ExerciseSession["hair"] | undefined;
  /** Build of the figure: `slender` or `broad`. */
  "prop:build"?: ExerciseSession["build"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  "prop:theme"?: ExerciseSession["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "attr:heading-level"?: ExerciseSession["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "prop:headingLevel"?: ExerciseSession["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  "prop:sources"?: ExerciseSession["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  "prop:debug"?: ExerciseSession["debug"] | undefined;
  /** A session started, with the names of its exercises. */
  "on:pht-session-start"?:
    ((e: CustomEvent<{ exercises: string[] }>) => void) | undefined;
  /** All sets of an exercise are done. */
  "on:pht-session-exercise"?:
    ((e: CustomEvent<{ exercise: string }>) => void) | undefined;
  /** The session is over and the pain check answered or skipped: what was done, and whether it came to its end. The pain score stays in the widget. */
  "on:pht-session-done"?:
    | ((
        e: CustomEvent<{
          complete: boolean;
          exercises: { exercise: string; sets: number; of: number }[];
        }>,
      ) => void)
    | undefined;
  /** The list of sources was opened or closed. */
  "on:pht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "on:pht-print"?: ((e: CustomEvent<void>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type IceTimerProps = {
  /** Minutes chosen at first, 5 to 20; never above 20, whatever is asked for. */
  minutes?: IceTimer["minutes"] | undefined;
  /** Days of the plan, 2 or 3. */
  "plan-days"?: IceTimer["planDays"] | undefined;
  /** Days of the plan, 2 or 3. */
  planDays?: IceTimer["planDays"] | undefined;
  /** Hours from one icing to the next, 4 to 8. */
  interval?: IceTimer["interval"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: IceTimer["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: IceTimer["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  headingLevel?: IceTimer["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: IceTimer["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: IceTimer["debug"] | undefined;

  /** An icing started. */
  "onpht-timer-start"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** It was paused. */
  "onpht-timer-pause"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** It went on after a pause, or after a reset that was taken back. */
  "onpht-timer-resume"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** Its time is over. */
  "onpht-timer-done"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** The timer was set back. */
  "onpht-timer-reset"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "onpht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "onpht-print"?: ((e: CustomEvent<void>) => void) | undefined;
};

export type IceTimerSolidJsProps = {
  /** Minutes chosen at first, 5 to 20; never above 20, whatever is asked for. */
  "prop:minutes"?: IceTimer["minutes"] | undefined;
  /** Days of the plan, 2 or 3. */
  "attr:plan-days"?: IceTimer["planDays"] | undefined;
  /** Days of the plan, 2 or 3. */
  "prop:planDays"?: IceTimer["planDays"] | undefined;
  /** Hours from one icing to the next, 4 to 8. */
  "prop:interval"?: IceTimer["interval"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  "prop:theme"?: IceTimer["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "attr:heading-level"?: IceTimer["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "prop:headingLevel"?: IceTimer["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  "prop:sources"?: IceTimer["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  "prop:debug"?: IceTimer["debug"] | undefined;
  /** An icing started. */
  "on:pht-timer-start"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** It was paused. */
  "on:pht-timer-pause"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** It went on after a pause, or after a reset that was taken back. */
  "on:pht-timer-resume"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** Its time is over. */
  "on:pht-timer-done"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** The timer was set back. */
  "on:pht-timer-reset"?:
    ((e: CustomEvent<{ minutes: number }>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "on:pht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "on:pht-print"?: ((e: CustomEvent<void>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type RecoveryStagesProps = {
  /** Where the patient is, a stage from 1 to 4. Without it, the widget does not say. */
  stage?: RecoveryStages["stage"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: RecoveryStages["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: RecoveryStages["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  headingLevel?: RecoveryStages["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: RecoveryStages["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: RecoveryStages["debug"] | undefined;

  /** The patient opened or closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check opens, and that it closes, is not told: it is the result. */
  "onpht-stage-toggle"?:
    ((e: CustomEvent<{ stage: number; open: boolean }>) => void) | undefined;
  /** The check came to a result, the first since it was started. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither. */
  "onpht-check-complete"?: ((e: CustomEvent<void>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "onpht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "onpht-print"?: ((e: CustomEvent<void>) => void) | undefined;
};

export type RecoveryStagesSolidJsProps = {
  /** Where the patient is, a stage from 1 to 4. Without it, the widget does not say. */
  "prop:stage"?: RecoveryStages["stage"] | undefined;
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  "prop:theme"?: RecoveryStages["theme"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "attr:heading-level"?: RecoveryStages["headingLevel"] | undefined;
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "prop:headingLevel"?: RecoveryStages["headingLevel"] | undefined;
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  "prop:sources"?: RecoveryStages["sources"] | undefined;
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  "prop:debug"?: RecoveryStages["debug"] | undefined;
  /** The patient opened or closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check opens, and that it closes, is not told: it is the result. */
  "on:pht-stage-toggle"?:
    ((e: CustomEvent<{ stage: number; open: boolean }>) => void) | undefined;
  /** The check came to a result, the first since it was started. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither. */
  "on:pht-check-complete"?: ((e: CustomEvent<void>) => void) | undefined;
  /** The list of sources was opened or closed. */
  "on:pht-sources-toggle"?:
    ((e: CustomEvent<{ open: boolean }>) => void) | undefined;
  /** The patient asked to print the widget. */
  "on:pht-print"?: ((e: CustomEvent<void>) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * The back of the hip and thigh, and the hip from the side: the hamstrings, the sit bone that they start from, and how sitting presses their tendon on it. A list of buttons names every part and tells what it is; the drawing, its labels and the list always show the same part.
   *
   * A page can point at a part from its own text, by a link to the diagram's `id`: `<a href="#diagram" data-pht-part="sit-bone">`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `part`/`selectedPart`: The part that is chosen at first. The attribute is called `part`, which also names an element for `::part()`: of several names the first that is a part counts, and inside another shadow tree names that are none do no harm.
   * - `layer`: What is seen: one of `muscles`, `skin`, `bones`.
   * - `view`: From where: `back`, or `side`, where the hip can be bent.
   * - `side`: Which leg is drawn: `right` or `left`.
   * - `labels`: Names where there is room and else numbers (`auto`), `numbers` only, or none (`hide`).
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-part-select`: The patient chose a part or closed its text: in the list, on the drawing, or by a link that points at it.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `drawing`: Replaces the drawing, its labels and its zoom by a picture of your own.
   * - `detail-conjoint-tendon`: Replaces the text about the conjoint tendon.
   * - `detail-sit-bone`: Replaces the text about the sit bone.
   * - `detail-semimembranosus-tendon`: Replaces the text about the semimembranosus tendon.
   * - `detail-semitendinosus`: Replaces the text about the semitendinosus.
   * - `detail-semimembranosus`: Replaces the text about the semimembranosus.
   * - `detail-biceps-femoris-long`: Replaces the text about the biceps femoris.
   * - `detail-biceps-femoris-short`: Replaces the text about the short head of the biceps.
   * - `detail-sciatic-nerve`: Replaces the text about the sciatic nerve.
   * - `detail-gluteus-maximus`: Replaces the text about the buttock muscle.
   * - `detail-adductor-magnus`: Replaces the text about the inner thigh muscle.
   * - `detail-hip-bone`: Replaces the text about the hip bone.
   * - `detail-sacrum`: Replaces the text about the base of the spine.
   * - `detail-femur`: Replaces the text about the thigh bone.
   * - `detail-tibia`: Replaces the text about the shin bone.
   * - `detail-fibula`: Replaces the text about the calf bone.
   * - `detail-skin`: Replaces the text about the skin.
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `layers`: The choice of skin, muscles or bones.
   * - `views`: The choice of the view, from behind or from the side.
   * - `nerve-toggle`: Shows and hides the nerve.
   * - `stage`: The ground under the drawing and its labels.
   * - `illustration`: The drawing.
   * - `label`: A name beside the drawing.
   * - `pin`: A number beside the drawing.
   * - `zoom`: The buttons that enlarge the drawing and move it.
   * - `actions`: The leg that moves, and its buttons.
   * - `list`: The list of parts.
   * - `detail`: What there is to know about a part.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-anatomy-diagram": Partial<
    AnatomyDiagramProps & BaseProps<AnatomyDiagram> & BaseEvents
  >;

  /**
   * Three problems of the hamstring tendon side by side: what each one is, how it starts, how its pain begins, and whether the moment can be named. A table of three columns where there is room; a switch and one column where there is not. The signs that need care today are always open.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `highlight`: The problem that the page is about: its column is tinted, and the switch starts with it. One of `tendinopathy`, `tendonitis`, `tear`, `none`.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-condition-select`: The patient switched to another problem. It tells what they read, not what they have.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `switch`: The choice of one problem, where there is room for one column only.
   * - `table`: The table.
   * - `red-flags`: The signs that lead to a doctor.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-condition-types": Partial<
    ConditionTypesProps & BaseProps<ConditionTypes> & BaseEvents
  >;

  /**
   * One exercise: a drawing that moves, how to do it, how much, common mistakes, the pain rule, and the way to an easier or a harder one. A clinic may set the dose, never above the usual range.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `exercise`: Name of the exercise, for example `bridge-hold`.
   * - `form`: `card` shows all, `row` a line that opens.
   * - `sets`: Sets, 1 to what is usual for the exercise (2 to 5).
   * - `reps`: Repetitions in a set, 1 to what is usual (1 to 15).
   * - `hold`: Seconds of a hold, at most what is usual (5 to 45).
   * - `rest`: Seconds between two sets, 10 to 300; 30 to 300 for holds.
   * - `tempo`: Seconds of the way there, and of the way back, 1 to 6.
   * - `side`: The leg that works: `both`, `left` or `right`.
   * - `hair`: Hair of the figure: `bun` or `short`.
   * - `build`: Build of the figure: `slender` or `broad`.
   * - `done`: Whether the patient has done it today.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-exercise-start`: The patient started the exercise; times in seconds.
   * - `pht-exercise-done`: The patient marked it done, or took that back.
   * - `pht-exercise-change`: “Easier” or “harder” led to another exercise.
   * - `pht-exercise-toggle`: The row was opened or closed.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `steps`: Replaces how to do it.
   * - `caution`: Replaces what is under “Keep pain at …”.
   * - `video`: The clinic's own film, under the steps.
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `row`: The collapsed row.
   * - `figure`: The ground of the drawing.
   * - `illustration`: The drawing.
   * - `stage`: The stage of recovery in which the exercise begins.
   * - `dose`: Sets, repetitions and times.
   * - `steps`: How to do it.
   * - `caution`: The pain rule.
   * - `red-flags`: The signs that lead to a doctor.
   * - `start`: The button that starts the exercise.
   * - `done`: The button that marks it done.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-exercise-card": Partial<
    ExerciseCardProps & BaseProps<ExerciseCard> & BaseEvents
  >;

  /**
   * The exercises of a stage or of the clinic's own list, with ticks for today, filters, the pain rule and the red flags. Severe pain leaves gentle moves and holds, and the widget says why.
   *
   * A session is of one stage. Where neither the page nor the patient has chosen one, only the exercises of stage 1 can be started; a list of one stage can be started as it is.
   *
   * Prints as a handout with a drawing, a dose and a table of ticks for each exercise.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `stage`: Recovery stage of the exercises, as `pht-recovery-stages` numbers them: `1` gentle moves and holds, `2` strength with the hip nearly straight, `3` and `4` strength with the hip bent, fast moves and late stretches. `all` lists those of every stage; a session is still of one. Without it the patient is asked: stage 1 is shown, or all of the clinic's own `exercises`.
   * - `exercises`: Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Where they are of several stages, a session has those of the chosen stage. Without it, all exercises.
   * - `side`: The leg that works in the drawings: `both`, `left` or `right`.
   * - `hair`: Hair of the figure: `bun` or `short`.
   * - `build`: Build of the figure: `slender` or `broad`.
   * - `pain`: Worst pain of the last day, 0 to 10; the patient may say otherwise.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-exercise-toggle`: An exercise was opened or closed. The one open before closes with it.
   * - `pht-exercise-done`: A tick was set or taken back.
   * - `pht-program-start`: Today's session was opened. Which exercises it has would tell how bad the pain is, so the page does not hear of it, nor of the session's own events.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `caution`: Replaces the rule of an open exercise that has one of its own.
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `summary`: How much is done, the choice of the stage, and the start of today's session.
   * - `filters`: The choice by pain, and that by kit.
   * - `list`: The exercises.
   * - `row`: An exercise's line.
   * - `figure`: The ground of a drawing.
   * - `illustration`: A drawing.
   * - `dose`: Sets, repetitions and times.
   * - `steps`: How to do an exercise.
   * - `caution`: The pain rule.
   * - `red-flags`: The signs that lead to care.
   * - `keeping`: The choice to keep ticks on the device.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-exercise-program": Partial<
    ExerciseProgramProps & BaseProps<ExerciseProgram> & BaseEvents
  >;

  /**
   * Leads through exercises hands free: it shows and says when to lift, hold, lower, rest and switch sides. Stands where it stood after a reload, sleep or a frozen tab.
   *
   * Keys, while the focus is in the player: space pauses and goes on, the arrow to the end of the line starts the next set, the one to its start the set again or the one before. Media keys do the same where the browser passes them on.
   *
   * Once it is started, it comes to the top of the screen. It leaves 64 px for a header that stays there, less on a short screen; a page with a taller one sets `scroll-margin-top` or `scroll-padding-top`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `exercises`: Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Wins over `stage`.
   * - `stage`: Recovery stage, 1 to 4 as in `pht-recovery-stages`, whose exercises are shown.
   * - `sets`: Sets of each exercise, 1 to 5, as far as it allows.
   * - `reps`: Repetitions in a set, 1 to 15, as far as the exercise allows.
   * - `hold`: Seconds of a hold, 1 to 45, as far as the exercise allows.
   * - `rest`: Seconds between two sets, 10 to 300, as far as the exercise allows.
   * - `tempo`: Seconds of the way there, and of the way back, 1 to 6.
   * - `side`: The leg that works in one-sided exercises: `both` in turn, `left` or `right`.
   * - `hair`: Hair of the figure: `bun` or `short`.
   * - `build`: Build of the figure: `slender` or `broad`.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-session-start`: A session started, with the names of its exercises.
   * - `pht-session-exercise`: All sets of an exercise are done.
   * - `pht-session-done`: The session is over and the pain check answered or skipped: what was done, and whether it came to its end. The pain score stays in the widget.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `start() => void`: Starts the session. Call it in a gesture of the patient: else nothing may sound.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `list`: The exercises to choose from.
   * - `start`: The button that starts the session.
   * - `close`: The button that ends it.
   * - `voice`: The button that turns the voice on or off.
   * - `counter`: The ring with the count.
   * - `tempo`: The parts of a repetition.
   * - `skip-rest`: The button that ends a rest.
   * - `controls`: Back, pause and next.
   * - `back`: The button to the start of the set, or to the set before.
   * - `next`: The button to the next set.
   * - `primary`: The large button that pauses or goes on.
   * - `hurts`: The button for pain.
   * - `scale`: The pain scale.
   * - `red-flags`: The signs that lead to a doctor.
   * - `sharp`: The choice for sharp pain, or a pop.
   * - `advice`: What to do about pain of this score.
   * - `finish`: The button after the pain check.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-exercise-session": Partial<
    ExerciseSessionProps & BaseProps<ExerciseSession> & BaseEvents
  >;

  /**
   * Times an icing of 5 to 20 minutes, says when to look at the skin and when the next icing is due, and keeps a plan of the first days. The time left is right after a reload, sleep or a frozen tab.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `minutes`: Minutes chosen at first, 5 to 20; never above 20, whatever is asked for.
   * - `plan-days`/`planDays`: Days of the plan, 2 or 3.
   * - `interval`: Hours from one icing to the next, 4 to 8.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-timer-start`: An icing started.
   * - `pht-timer-pause`: It was paused.
   * - `pht-timer-resume`: It went on after a pause, or after a reset that was taken back.
   * - `pht-timer-done`: Its time is over.
   * - `pht-timer-reset`: The timer was set back.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `dial`: The ring with the time left.
   * - `duration`: The choice of minutes.
   * - `start`: The button that starts an icing.
   * - `pause`: The button that pauses or resumes it.
   * - `reset`: The button that sets the timer back.
   * - `undo`: The button that takes back a reset.
   * - `skin`: When and why to look at the skin, while the timer runs.
   * - `acknowledge`: The button that ends the alarm.
   * - `next`: When the next icing is due.
   * - `reminder`: The button that saves a calendar entry.
   * - `plan`: The plan of days with ticks.
   * - `red-flags`: The signs that lead to a doctor.
   * - `safety`: Skin safety and who should not use ice.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-ice-timer": Partial<IceTimerProps & BaseProps<IceTimer> & BaseEvents>;

  /**
   * Four stages of recovery on a path: for each, who is there, what to do, when to move on and when to step back. Symptoms decide, never weeks. Under it how often to exercise, what to do when pain goes up, and the red flags, always open. A check helps patients who do not know where they are: it keeps no answer, and sends red flags to care before all else.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `stage`: Where the patient is, a stage from 1 to 4. Without it, the widget does not say.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-stage-toggle`: The patient opened or closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check opens, and that it closes, is not told: it is the result.
   * - `pht-check-complete`: The check came to a result, the first since it was started. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `stage-1`: Replaces the text of stage 1, “Calm it down”.
   * - `stage-2`: Replaces the text of stage 2, “Build strength”.
   * - `stage-3`: Replaces the text of stage 3, “Return to activity”.
   * - `stage-4`: Replaces the text of stage 4, “Keep it strong”.
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `stages`: The path of four stages.
   * - `stage`: A stage's button on the path.
   * - `panel`: A stage's text.
   * - `frequency`: How often to exercise.
   * - `check`: The check “Where am I?”.
   * - `red-flags`: The signs that lead to care.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-recovery-stages": Partial<
    RecoveryStagesProps & BaseProps<RecoveryStages> & BaseEvents
  >;
};

export type CustomElementsSolidJs = {
  /**
   * The back of the hip and thigh, and the hip from the side: the hamstrings, the sit bone that they start from, and how sitting presses their tendon on it. A list of buttons names every part and tells what it is; the drawing, its labels and the list always show the same part.
   *
   * A page can point at a part from its own text, by a link to the diagram's `id`: `<a href="#diagram" data-pht-part="sit-bone">`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `part`/`selectedPart`: The part that is chosen at first. The attribute is called `part`, which also names an element for `::part()`: of several names the first that is a part counts, and inside another shadow tree names that are none do no harm.
   * - `layer`: What is seen: one of `muscles`, `skin`, `bones`.
   * - `view`: From where: `back`, or `side`, where the hip can be bent.
   * - `side`: Which leg is drawn: `right` or `left`.
   * - `labels`: Names where there is room and else numbers (`auto`), `numbers` only, or none (`hide`).
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-part-select`: The patient chose a part or closed its text: in the list, on the drawing, or by a link that points at it.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `drawing`: Replaces the drawing, its labels and its zoom by a picture of your own.
   * - `detail-conjoint-tendon`: Replaces the text about the conjoint tendon.
   * - `detail-sit-bone`: Replaces the text about the sit bone.
   * - `detail-semimembranosus-tendon`: Replaces the text about the semimembranosus tendon.
   * - `detail-semitendinosus`: Replaces the text about the semitendinosus.
   * - `detail-semimembranosus`: Replaces the text about the semimembranosus.
   * - `detail-biceps-femoris-long`: Replaces the text about the biceps femoris.
   * - `detail-biceps-femoris-short`: Replaces the text about the short head of the biceps.
   * - `detail-sciatic-nerve`: Replaces the text about the sciatic nerve.
   * - `detail-gluteus-maximus`: Replaces the text about the buttock muscle.
   * - `detail-adductor-magnus`: Replaces the text about the inner thigh muscle.
   * - `detail-hip-bone`: Replaces the text about the hip bone.
   * - `detail-sacrum`: Replaces the text about the base of the spine.
   * - `detail-femur`: Replaces the text about the thigh bone.
   * - `detail-tibia`: Replaces the text about the shin bone.
   * - `detail-fibula`: Replaces the text about the calf bone.
   * - `detail-skin`: Replaces the text about the skin.
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `layers`: The choice of skin, muscles or bones.
   * - `views`: The choice of the view, from behind or from the side.
   * - `nerve-toggle`: Shows and hides the nerve.
   * - `stage`: The ground under the drawing and its labels.
   * - `illustration`: The drawing.
   * - `label`: A name beside the drawing.
   * - `pin`: A number beside the drawing.
   * - `zoom`: The buttons that enlarge the drawing and move it.
   * - `actions`: The leg that moves, and its buttons.
   * - `list`: The list of parts.
   * - `detail`: What there is to know about a part.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-anatomy-diagram": Partial<
    AnatomyDiagramProps &
      AnatomyDiagramSolidJsProps &
      BaseProps<AnatomyDiagram> &
      BaseEvents
  >;

  /**
   * Three problems of the hamstring tendon side by side: what each one is, how it starts, how its pain begins, and whether the moment can be named. A table of three columns where there is room; a switch and one column where there is not. The signs that need care today are always open.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `highlight`: The problem that the page is about: its column is tinted, and the switch starts with it. One of `tendinopathy`, `tendonitis`, `tear`, `none`.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-condition-select`: The patient switched to another problem. It tells what they read, not what they have.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `switch`: The choice of one problem, where there is room for one column only.
   * - `table`: The table.
   * - `red-flags`: The signs that lead to a doctor.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-condition-types": Partial<
    ConditionTypesProps &
      ConditionTypesSolidJsProps &
      BaseProps<ConditionTypes> &
      BaseEvents
  >;

  /**
   * One exercise: a drawing that moves, how to do it, how much, common mistakes, the pain rule, and the way to an easier or a harder one. A clinic may set the dose, never above the usual range.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `exercise`: Name of the exercise, for example `bridge-hold`.
   * - `form`: `card` shows all, `row` a line that opens.
   * - `sets`: Sets, 1 to what is usual for the exercise (2 to 5).
   * - `reps`: Repetitions in a set, 1 to what is usual (1 to 15).
   * - `hold`: Seconds of a hold, at most what is usual (5 to 45).
   * - `rest`: Seconds between two sets, 10 to 300; 30 to 300 for holds.
   * - `tempo`: Seconds of the way there, and of the way back, 1 to 6.
   * - `side`: The leg that works: `both`, `left` or `right`.
   * - `hair`: Hair of the figure: `bun` or `short`.
   * - `build`: Build of the figure: `slender` or `broad`.
   * - `done`: Whether the patient has done it today.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-exercise-start`: The patient started the exercise; times in seconds.
   * - `pht-exercise-done`: The patient marked it done, or took that back.
   * - `pht-exercise-change`: “Easier” or “harder” led to another exercise.
   * - `pht-exercise-toggle`: The row was opened or closed.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `steps`: Replaces how to do it.
   * - `caution`: Replaces what is under “Keep pain at …”.
   * - `video`: The clinic's own film, under the steps.
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `row`: The collapsed row.
   * - `figure`: The ground of the drawing.
   * - `illustration`: The drawing.
   * - `stage`: The stage of recovery in which the exercise begins.
   * - `dose`: Sets, repetitions and times.
   * - `steps`: How to do it.
   * - `caution`: The pain rule.
   * - `red-flags`: The signs that lead to a doctor.
   * - `start`: The button that starts the exercise.
   * - `done`: The button that marks it done.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-exercise-card": Partial<
    ExerciseCardProps &
      ExerciseCardSolidJsProps &
      BaseProps<ExerciseCard> &
      BaseEvents
  >;

  /**
   * The exercises of a stage or of the clinic's own list, with ticks for today, filters, the pain rule and the red flags. Severe pain leaves gentle moves and holds, and the widget says why.
   *
   * A session is of one stage. Where neither the page nor the patient has chosen one, only the exercises of stage 1 can be started; a list of one stage can be started as it is.
   *
   * Prints as a handout with a drawing, a dose and a table of ticks for each exercise.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `stage`: Recovery stage of the exercises, as `pht-recovery-stages` numbers them: `1` gentle moves and holds, `2` strength with the hip nearly straight, `3` and `4` strength with the hip bent, fast moves and late stretches. `all` lists those of every stage; a session is still of one. Without it the patient is asked: stage 1 is shown, or all of the clinic's own `exercises`.
   * - `exercises`: Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Where they are of several stages, a session has those of the chosen stage. Without it, all exercises.
   * - `side`: The leg that works in the drawings: `both`, `left` or `right`.
   * - `hair`: Hair of the figure: `bun` or `short`.
   * - `build`: Build of the figure: `slender` or `broad`.
   * - `pain`: Worst pain of the last day, 0 to 10; the patient may say otherwise.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-exercise-toggle`: An exercise was opened or closed. The one open before closes with it.
   * - `pht-exercise-done`: A tick was set or taken back.
   * - `pht-program-start`: Today's session was opened. Which exercises it has would tell how bad the pain is, so the page does not hear of it, nor of the session's own events.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `caution`: Replaces the rule of an open exercise that has one of its own.
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `summary`: How much is done, the choice of the stage, and the start of today's session.
   * - `filters`: The choice by pain, and that by kit.
   * - `list`: The exercises.
   * - `row`: An exercise's line.
   * - `figure`: The ground of a drawing.
   * - `illustration`: A drawing.
   * - `dose`: Sets, repetitions and times.
   * - `steps`: How to do an exercise.
   * - `caution`: The pain rule.
   * - `red-flags`: The signs that lead to care.
   * - `keeping`: The choice to keep ticks on the device.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-exercise-program": Partial<
    ExerciseProgramProps &
      ExerciseProgramSolidJsProps &
      BaseProps<ExerciseProgram> &
      BaseEvents
  >;

  /**
   * Leads through exercises hands free: it shows and says when to lift, hold, lower, rest and switch sides. Stands where it stood after a reload, sleep or a frozen tab.
   *
   * Keys, while the focus is in the player: space pauses and goes on, the arrow to the end of the line starts the next set, the one to its start the set again or the one before. Media keys do the same where the browser passes them on.
   *
   * Once it is started, it comes to the top of the screen. It leaves 64 px for a header that stays there, less on a short screen; a page with a taller one sets `scroll-margin-top` or `scroll-padding-top`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `exercises`: Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Wins over `stage`.
   * - `stage`: Recovery stage, 1 to 4 as in `pht-recovery-stages`, whose exercises are shown.
   * - `sets`: Sets of each exercise, 1 to 5, as far as it allows.
   * - `reps`: Repetitions in a set, 1 to 15, as far as the exercise allows.
   * - `hold`: Seconds of a hold, 1 to 45, as far as the exercise allows.
   * - `rest`: Seconds between two sets, 10 to 300, as far as the exercise allows.
   * - `tempo`: Seconds of the way there, and of the way back, 1 to 6.
   * - `side`: The leg that works in one-sided exercises: `both` in turn, `left` or `right`.
   * - `hair`: Hair of the figure: `bun` or `short`.
   * - `build`: Build of the figure: `slender` or `broad`.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-session-start`: A session started, with the names of its exercises.
   * - `pht-session-exercise`: All sets of an exercise are done.
   * - `pht-session-done`: The session is over and the pain check answered or skipped: what was done, and whether it came to its end. The pain score stays in the widget.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `start() => void`: Starts the session. Call it in a gesture of the patient: else nothing may sound.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `list`: The exercises to choose from.
   * - `start`: The button that starts the session.
   * - `close`: The button that ends it.
   * - `voice`: The button that turns the voice on or off.
   * - `counter`: The ring with the count.
   * - `tempo`: The parts of a repetition.
   * - `skip-rest`: The button that ends a rest.
   * - `controls`: Back, pause and next.
   * - `back`: The button to the start of the set, or to the set before.
   * - `next`: The button to the next set.
   * - `primary`: The large button that pauses or goes on.
   * - `hurts`: The button for pain.
   * - `scale`: The pain scale.
   * - `red-flags`: The signs that lead to a doctor.
   * - `sharp`: The choice for sharp pain, or a pop.
   * - `advice`: What to do about pain of this score.
   * - `finish`: The button after the pain check.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-exercise-session": Partial<
    ExerciseSessionProps &
      ExerciseSessionSolidJsProps &
      BaseProps<ExerciseSession> &
      BaseEvents
  >;

  /**
   * Times an icing of 5 to 20 minutes, says when to look at the skin and when the next icing is due, and keeps a plan of the first days. The time left is right after a reload, sleep or a frozen tab.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `minutes`: Minutes chosen at first, 5 to 20; never above 20, whatever is asked for.
   * - `plan-days`/`planDays`: Days of the plan, 2 or 3.
   * - `interval`: Hours from one icing to the next, 4 to 8.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-timer-start`: An icing started.
   * - `pht-timer-pause`: It was paused.
   * - `pht-timer-resume`: It went on after a pause, or after a reset that was taken back.
   * - `pht-timer-done`: Its time is over.
   * - `pht-timer-reset`: The timer was set back.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `dial`: The ring with the time left.
   * - `duration`: The choice of minutes.
   * - `start`: The button that starts an icing.
   * - `pause`: The button that pauses or resumes it.
   * - `reset`: The button that sets the timer back.
   * - `undo`: The button that takes back a reset.
   * - `skin`: When and why to look at the skin, while the timer runs.
   * - `acknowledge`: The button that ends the alarm.
   * - `next`: When the next icing is due.
   * - `reminder`: The button that saves a calendar entry.
   * - `plan`: The plan of days with ticks.
   * - `red-flags`: The signs that lead to a doctor.
   * - `safety`: Skin safety and who should not use ice.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-ice-timer": Partial<
    IceTimerProps & IceTimerSolidJsProps & BaseProps<IceTimer> & BaseEvents
  >;

  /**
   * Four stages of recovery on a path: for each, who is there, what to do, when to move on and when to step back. Symptoms decide, never weeks. Under it how often to exercise, what to do when pain goes up, and the red flags, always open. A check helps patients who do not know where they are: it keeps no answer, and sends red flags to care before all else.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `stage`: Where the patient is, a stage from 1 to 4. Without it, the widget does not say.
   * - `theme`: Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`.
   * - `heading-level`/`headingLevel`: Level of the title in the page's outline, 1 to 6; headings inside are one level lower.
   * - `sources`: Whether the footer offers the list of sources: `show` or `hide`.
   * - `debug`: Shows the site's editor, inside the widget, what is wrong with its attributes.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `pht-stage-toggle`: The patient opened or closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check opens, and that it closes, is not told: it is the result.
   * - `pht-check-complete`: The check came to a result, the first since it was started. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `stage-1`: Replaces the text of stage 1, “Calm it down”.
   * - `stage-2`: Replaces the text of stage 2, “Build strength”.
   * - `stage-3`: Replaces the text of stage 3, “Return to activity”.
   * - `stage-4`: Replaces the text of stage 4, “Keep it strong”.
   * - `(default)`: Fallback: shown until the widget runs, without script, and where it cannot be shown.
   * - `title`: Replaces the title.
   * - `lead`: Replaces the sentence under the title.
   * - `footer-note`: A note of the clinic's own at the end of the footer.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--pht-color-accent`: Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. (default: `#2b4ba0`)
   * - `--pht-color-surface`: Background of the frame. (default: `light-dark(#fff, #17191f)`)
   * - `--pht-color-text`: Text; lines derive from it. (default: `light-dark(#1c2233, #f1efeb)`)
   * - `--pht-radius`: Radius of the frame; `0` makes everything square. (default: `20px`)
   * - `--pht-density`: Multiplies spacing, .75 to 1.25. (default: `1`)
   * - `--pht-font-heading`: Font family of headings. (default: `inherit`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `stages`: The path of four stages.
   * - `stage`: A stage's button on the path.
   * - `panel`: A stage's text.
   * - `frequency`: How often to exercise.
   * - `check`: The check “Where am I?”.
   * - `red-flags`: The signs that lead to care.
   * - `frame`: The card around everything.
   * - `title`: The title.
   * - `lead`: The sentence under the title.
   * - `footer`: Sources, review status, notice and print.
   * - `sources`: The list of sources.
   * - `error`: The message about a setting that does not fit.
   */
  "pht-recovery-stages": Partial<
    RecoveryStagesProps &
      RecoveryStagesSolidJsProps &
      BaseProps<RecoveryStages> &
      BaseEvents
  >;
};

export type CustomCssProperties = {
  /** Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. */
  "--pht-color-accent"?: string | undefined;
  /** Background of the frame. */
  "--pht-color-surface"?: string | undefined;
  /** Text; lines derive from it. */
  "--pht-color-text"?: string | undefined;
  /** Radius of the frame; `0` makes everything square. */
  "--pht-radius"?: string | undefined;
  /** Multiplies spacing, .75 to 1.25. */
  "--pht-density"?: string | undefined;
  /** Font family of headings. */
  "--pht-font-heading"?: string | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-dev-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@builder.io/qwik" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react-native" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

import type { ConditionTypes, IceTimer, RecoveryStages } from "../esm/index.js";

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

export type IceTimerProps = {
  /** Minutes chosen at first, 15 to 20; never above 20, whatever is asked for. */
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
  /** It went on. */
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
  /** Minutes chosen at first, 15 to 20; never above 20, whatever is asked for. */
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
  /** It went on. */
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

  /** The patient opened or closed a stage, 1 to 4, on the path or from the check. The stage open before closes with it. */
  "onpht-stage-toggle"?:
    ((e: CustomEvent<{ stage: number; open: boolean }>) => void) | undefined;
  /** The check came to a result. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither. */
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
  /** The patient opened or closed a stage, 1 to 4, on the path or from the check. The stage open before closes with it. */
  "on:pht-stage-toggle"?:
    ((e: CustomEvent<{ stage: number; open: boolean }>) => void) | undefined;
  /** The check came to a result. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither. */
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
   * - `(default)`: Fallback: shown until the widget runs, without script, and while it loads.
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
   * Times an icing of 15 to 20 minutes, says when the next one is due, and keeps a plan of the first days. The time left is right after a reload, sleep or a frozen tab.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `minutes`: Minutes chosen at first, 15 to 20; never above 20, whatever is asked for.
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
   * - `pht-timer-resume`: It went on.
   * - `pht-timer-done`: Its time is over.
   * - `pht-timer-reset`: The timer was set back.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Fallback: shown until the widget runs, without script, and while it loads.
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
   * - `next`: When the next icing is due.
   * - `reminder`: The button that saves a calendar entry.
   * - `plan`: The plan of days with ticks.
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
   * - `pht-stage-toggle`: The patient opened or closed a stage, 1 to 4, on the path or from the check. The stage open before closes with it.
   * - `pht-check-complete`: The check came to a result. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither.
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
   * - `(default)`: Fallback: shown until the widget runs, without script, and while it loads.
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
   * - `(default)`: Fallback: shown until the widget runs, without script, and while it loads.
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
   * Times an icing of 15 to 20 minutes, says when the next one is due, and keeps a plan of the first days. The time left is right after a reload, sleep or a frozen tab.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `minutes`: Minutes chosen at first, 15 to 20; never above 20, whatever is asked for.
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
   * - `pht-timer-resume`: It went on.
   * - `pht-timer-done`: Its time is over.
   * - `pht-timer-reset`: The timer was set back.
   * - `pht-sources-toggle`: The list of sources was opened or closed.
   * - `pht-print`: The patient asked to print the widget.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Fallback: shown until the widget runs, without script, and while it loads.
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
   * - `next`: When the next icing is due.
   * - `reminder`: The button that saves a calendar entry.
   * - `plan`: The plan of days with ticks.
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
   * - `pht-stage-toggle`: The patient opened or closed a stage, 1 to 4, on the path or from the check. The stage open before closes with it.
   * - `pht-check-complete`: The check came to a result. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither.
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
   * - `(default)`: Fallback: shown until the widget runs, without script, and while it loads.
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

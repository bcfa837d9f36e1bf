import type { DefineComponent } from "vue";
import type { ConditionTypes, IceTimer, RecoveryStages } from "../esm/index.js";

type ConditionTypesProps = {
  /** The problem that the page is about: its column is tinted, and the switch starts with it. One of `tendinopathy`, `tendonitis`, `tear`, `none`. */
  highlight?: ConditionTypes["highlight"];
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: ConditionTypes["theme"];
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: ConditionTypes["headingLevel"];
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: ConditionTypes["sources"];
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: ConditionTypes["debug"];

  /** The patient switched to another problem. It tells what they read, not what they have. */
  onPhtConditionSelect?: (
    e: CustomEvent<{ condition: "tendonitis" | "tear" | "tendinopathy" }>,
  ) => void;
  /** The list of sources was opened or closed. */
  onPhtSourcesToggle?: (e: CustomEvent<{ open: boolean }>) => void;
  /** The patient asked to print the widget. */
  onPhtPrint?: (e: CustomEvent<void>) => void;
};

type IceTimerProps = {
  /** Minutes chosen at first, 15 to 20; never above 20, whatever is asked for. */
  minutes?: IceTimer["minutes"];
  /** Days of the plan, 2 or 3. */
  "plan-days"?: IceTimer["planDays"];
  /** Hours from one icing to the next, 4 to 8. */
  interval?: IceTimer["interval"];
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: IceTimer["theme"];
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: IceTimer["headingLevel"];
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: IceTimer["sources"];
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: IceTimer["debug"];

  /** An icing started. */
  onPhtTimerStart?: (e: CustomEvent<{ minutes: number }>) => void;
  /** It was paused. */
  onPhtTimerPause?: (e: CustomEvent<{ minutes: number }>) => void;
  /** It went on. */
  onPhtTimerResume?: (e: CustomEvent<{ minutes: number }>) => void;
  /** Its time is over. */
  onPhtTimerDone?: (e: CustomEvent<{ minutes: number }>) => void;
  /** The timer was set back. */
  onPhtTimerReset?: (e: CustomEvent<{ minutes: number }>) => void;
  /** The list of sources was opened or closed. */
  onPhtSourcesToggle?: (e: CustomEvent<{ open: boolean }>) => void;
  /** The patient asked to print the widget. */
  onPhtPrint?: (e: CustomEvent<void>) => void;
};

type RecoveryStagesProps = {
  /** Where the patient is, a stage from 1 to 4. Without it, the widget does not say. */
  stage?: RecoveryStages["stage"];
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: RecoveryStages["theme"];
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: RecoveryStages["headingLevel"];
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: RecoveryStages["sources"];
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: RecoveryStages["debug"];

  /** The patient opened or closed a stage, 1 to 4, on the path or from the check. The stage open before closes with it. */
  onPhtStageToggle?: (e: CustomEvent<{ stage: number; open: boolean }>) => void;
  /** The check came to a result. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither. */
  onPhtCheckComplete?: (e: CustomEvent<void>) => void;
  /** The list of sources was opened or closed. */
  onPhtSourcesToggle?: (e: CustomEvent<{ open: boolean }>) => void;
  /** The patient asked to print the widget. */
  onPhtPrint?: (e: CustomEvent<void>) => void;
};

export type CustomElements = {
  /**
   * Compares tendonitis, a tear and tendinopathy, with a drawing of each.
   * ---
   *
   *
   * ### **Events:**
   *  - **pht-condition-select** - The patient switched to another problem. It tells what they read, not what they have.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Slots:**
   *  - _default_ - Fallback: shown until the widget runs, without script, and while it loads.
   * - **title** - Replaces the title.
   * - **lead** - Replaces the sentence under the title.
   * - **footer-note** - A note of the clinic's own at the end of the footer.
   *
   * ### **CSS Properties:**
   *  - **--pht-color-accent** - Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. _(default: #2b4ba0)_
   * - **--pht-color-surface** - Background of the frame. _(default: light-dark(#fff, #17191f))_
   * - **--pht-color-text** - Text; lines derive from it. _(default: light-dark(#1c2233, #f1efeb))_
   * - **--pht-radius** - Radius of the frame; `0` makes everything square. _(default: 20px)_
   * - **--pht-density** - Multiplies spacing, .75 to 1.25. _(default: 1)_
   * - **--pht-font-heading** - Font family of headings. _(default: inherit)_
   *
   * ### **CSS Parts:**
   *  - **switch** - The choice of one problem, where there is room for one column only.
   * - **table** - The table.
   * - **frame** - The card around everything.
   * - **title** - The title.
   * - **lead** - The sentence under the title.
   * - **footer** - Sources, review status, notice and print.
   * - **sources** - The list of sources.
   * - **error** - The message about a setting that does not fit.
   */
  "pht-condition-types": DefineComponent<ConditionTypesProps>;

  /**
   * A timer for ice on the sore tendon, with skin safety and a plan of days.
   * ---
   *
   *
   * ### **Events:**
   *  - **pht-timer-start** - An icing started.
   * - **pht-timer-pause** - It was paused.
   * - **pht-timer-resume** - It went on.
   * - **pht-timer-done** - Its time is over.
   * - **pht-timer-reset** - The timer was set back.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Slots:**
   *  - _default_ - Fallback: shown until the widget runs, without script, and while it loads.
   * - **title** - Replaces the title.
   * - **lead** - Replaces the sentence under the title.
   * - **footer-note** - A note of the clinic's own at the end of the footer.
   *
   * ### **CSS Properties:**
   *  - **--pht-color-accent** - Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. _(default: #2b4ba0)_
   * - **--pht-color-surface** - Background of the frame. _(default: light-dark(#fff, #17191f))_
   * - **--pht-color-text** - Text; lines derive from it. _(default: light-dark(#1c2233, #f1efeb))_
   * - **--pht-radius** - Radius of the frame; `0` makes everything square. _(default: 20px)_
   * - **--pht-density** - Multiplies spacing, .75 to 1.25. _(default: 1)_
   * - **--pht-font-heading** - Font family of headings. _(default: inherit)_
   *
   * ### **CSS Parts:**
   *  - **dial** - The ring with the time left.
   * - **duration** - The choice of minutes.
   * - **start** - The button that starts an icing.
   * - **pause** - The button that pauses or resumes it.
   * - **reset** - The button that sets the timer back.
   * - **next** - When the next icing is due.
   * - **reminder** - The button that saves a calendar entry.
   * - **plan** - The plan of days with ticks.
   * - **safety** - Skin safety and who should not use ice.
   * - **frame** - The card around everything.
   * - **title** - The title.
   * - **lead** - The sentence under the title.
   * - **footer** - Sources, review status, notice and print.
   * - **sources** - The list of sources.
   * - **error** - The message about a setting that does not fit.
   */
  "pht-ice-timer": DefineComponent<IceTimerProps>;

  /**
   * Recovery in four stages, and a check that tells patients where they are.
   * ---
   *
   *
   * ### **Events:**
   *  - **pht-stage-toggle** - The patient opened or closed a stage, 1 to 4, on the path or from the check. The stage open before closes with it.
   * - **pht-check-complete** - The check came to a result. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Slots:**
   *  - **stage-1** - Replaces the text of stage 1, “Calm it down”.
   * - **stage-2** - Replaces the text of stage 2, “Build strength”.
   * - **stage-3** - Replaces the text of stage 3, “Return to activity”.
   * - **stage-4** - Replaces the text of stage 4, “Keep it strong”.
   * - _default_ - Fallback: shown until the widget runs, without script, and while it loads.
   * - **title** - Replaces the title.
   * - **lead** - Replaces the sentence under the title.
   * - **footer-note** - A note of the clinic's own at the end of the footer.
   *
   * ### **CSS Properties:**
   *  - **--pht-color-accent** - Buttons, selection and focus. Any colour is safe: its lightness is moved until text on it reaches 7:1. _(default: #2b4ba0)_
   * - **--pht-color-surface** - Background of the frame. _(default: light-dark(#fff, #17191f))_
   * - **--pht-color-text** - Text; lines derive from it. _(default: light-dark(#1c2233, #f1efeb))_
   * - **--pht-radius** - Radius of the frame; `0` makes everything square. _(default: 20px)_
   * - **--pht-density** - Multiplies spacing, .75 to 1.25. _(default: 1)_
   * - **--pht-font-heading** - Font family of headings. _(default: inherit)_
   *
   * ### **CSS Parts:**
   *  - **stages** - The path of four stages.
   * - **stage** - A stage's button on the path.
   * - **panel** - A stage's text.
   * - **frequency** - How often to exercise.
   * - **check** - The check “Where am I?”.
   * - **frame** - The card around everything.
   * - **title** - The title.
   * - **lead** - The sentence under the title.
   * - **footer** - Sources, review status, notice and print.
   * - **sources** - The list of sources.
   * - **error** - The message about a setting that does not fit.
   */
  "pht-recovery-stages": DefineComponent<RecoveryStagesProps>;
};

declare module "vue" {
  // eslint-disable-next-line @typescript-eslint/no-empty-interface
  interface GlobalComponents extends CustomElements {}
}

declare global {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-interface
    interface IntrinsicElements extends CustomElements {}
  }
}

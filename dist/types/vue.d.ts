import type { DefineComponent } from "vue";
import type {
  AnatomyDiagram,
  ConditionTypes,
  ExerciseCard,
  ExerciseProgram,
  ExerciseSession,
  IceTimer,
  RecoveryStages,
} from "../esm/index.js";

type AnatomyDiagramProps = {
  /** The part that is chosen at first. The attribute is called `part`, which also names an element for `::part()`: of several names the first that is a part counts, and inside another shadow tree names that are none do no harm. */
  part?: AnatomyDiagram["selectedPart"];
  /** What is seen: one of `muscles`, `skin`, `bones`. */
  layer?: AnatomyDiagram["layer"];
  /** From where: `back`, or `side`, where the hip can be bent. */
  view?: AnatomyDiagram["view"];
  /** Which leg is drawn: `right` or `left`. */
  side?: AnatomyDiagram["side"];
  /** Names where there is room and else numbers (`auto`), `numbers` only, or none (`hide`). */
  labels?: AnatomyDiagram["labels"];
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: AnatomyDiagram["theme"];
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: AnatomyDiagram["headingLevel"];
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: AnatomyDiagram["sources"];
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: AnatomyDiagram["debug"];

  /** The patient chose a part or closed its text: in the list, on the drawing, or by a link that points at it. */
  onPhtPartSelect?: (e: CustomEvent<{ part: string; open: boolean }>) => void;
  /** The list of sources was opened or closed. */
  onPhtSourcesToggle?: (e: CustomEvent<{ open: boolean }>) => void;
  /** The patient asked to print the widget. */
  onPhtPrint?: (e: CustomEvent<void>) => void;
};

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

type ExerciseCardProps = {
  /** Name of the exercise, for example `bridge-hold`. */
  exercise?: ExerciseCard["exercise"];
  /** `card` shows all, `row` a line that opens. */
  form?: ExerciseCard["form"];
  /** Sets, 1 to what is usual for the exercise (2 to 5). */
  sets?: ExerciseCard["sets"];
  /** Repetitions in a set, 1 to what is usual (1 to 15). */
  reps?: ExerciseCard["reps"];
  /** Seconds of a hold, at most what is usual (5 to 45). */
  hold?: ExerciseCard["hold"];
  /** Seconds between two sets, 10 to 300; 30 to 300 for holds. */
  rest?: ExerciseCard["rest"];
  /** Seconds of the way there, and of the way back, 1 to 6. */
  tempo?: ExerciseCard["tempo"];
  /** The leg that works: `both`, `left` or `right`. */
  side?: ExerciseCard["side"];
  /** Hair of the figure: `bun` or `short`. */
  hair?: ExerciseCard["hair"];
  /** Build of the figure: `slender` or `broad`. */
  build?: ExerciseCard["build"];
  /** Whether the patient has done it today. */
  done?: ExerciseCard["done"];
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: ExerciseCard["theme"];
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: ExerciseCard["headingLevel"];
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: ExerciseCard["sources"];
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: ExerciseCard["debug"];

  /** The patient started the exercise; times in seconds. */
  onPhtExerciseStart?: (
    e: CustomEvent<{
        exercise: string;
        dose: { sets: number; reps: number; hold: number; rest: number; tempo: number; side: string };
      }>,
  ) => void;
  /** The patient marked it done, or took that back. */
  onPhtExerciseDone?: (e: CustomEvent<{ exercise: string; done: boolean }>) => void;
  /** “Easier” or “harder” led to another exercise. */
  onPhtExerciseChange?: (e: CustomEvent<{ exercise: string; from: string }>) => void;
  /** The row was opened or closed. */
  onPhtExerciseToggle?: (e: CustomEvent<{ exercise: string; open: boolean }>) => void;
  /** The list of sources was opened or closed. */
  onPhtSourcesToggle?: (e: CustomEvent<{ open: boolean }>) => void;
  /** The patient asked to print the widget. */
  onPhtPrint?: (e: CustomEvent<void>) => void;
};

type ExerciseProgramProps = {
  /** Recovery stage of the exercises, as `pht-recovery-stages` numbers them: `1` gentle moves and holds, `2` strength with the hip nearly straight, `3` and `4` strength with the hip bent, fast moves and late stretches. `all` lists those of every stage; a session is still of one. Without it the patient is asked: stage 1 is shown, or all of the clinic's own `exercises`. */
  stage?: ExerciseProgram["stage"];
  /** Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Where they are of several stages, a session has those of the chosen stage. Without it, all exercises. */
  exercises?: ExerciseProgram["exercises"];
  /** The leg that works in the drawings: `both`, `left` or `right`. */
  side?: ExerciseProgram["side"];
  /** Hair of the figure: `bun` or `short`. */
  hair?: ExerciseProgram["hair"];
  /** Build of the figure: `slender` or `broad`. */
  build?: ExerciseProgram["build"];
  /** Worst pain of the last day, 0 to 10; the patient may say otherwise. */
  pain?: ExerciseProgram["pain"];
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: ExerciseProgram["theme"];
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: ExerciseProgram["headingLevel"];
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: ExerciseProgram["sources"];
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: ExerciseProgram["debug"];

  /** An exercise was opened or closed. The one open before closes with it. */
  onPhtExerciseToggle?: (e: CustomEvent<{ exercise: string; open: boolean }>) => void;
  /** A tick was set or taken back. */
  onPhtExerciseDone?: (e: CustomEvent<{ exercise: string; done: boolean }>) => void;
  /** Today's session was opened. Which exercises it has would tell how bad the pain is, so the page does not hear of it, nor of the session's own events. */
  onPhtProgramStart?: (e: CustomEvent<void>) => void;
  /** The list of sources was opened or closed. */
  onPhtSourcesToggle?: (e: CustomEvent<{ open: boolean }>) => void;
  /** The patient asked to print the widget. */
  onPhtPrint?: (e: CustomEvent<void>) => void;
};

type ExerciseSessionProps = {
  /** Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do. Wins over `stage`. */
  exercises?: ExerciseSession["exercises"];
  /** Recovery stage, 1 to 4 as in `pht-recovery-stages`, whose exercises are shown. */
  stage?: ExerciseSession["stage"];
  /** Sets of each exercise, 1 to 5, as far as it allows. */
  sets?: ExerciseSession["sets"];
  /** Repetitions in a set, 1 to 15, as far as the exercise allows. */
  reps?: ExerciseSession["reps"];
  /** Seconds of a hold, 1 to 45, as far as the exercise allows. */
  hold?: ExerciseSession["hold"];
  /** Seconds between two sets, 10 to 300, as far as the exercise allows. */
  rest?: ExerciseSession["rest"];
  /** Seconds of the way there, and of the way back, 1 to 6. */
  tempo?: ExerciseSession["tempo"];
  /** The leg that works in one-sided exercises: `both` in turn, `left` or `right`. */
  side?: ExerciseSession["side"];
  /** Hair of the figure: `bun` or `short`. */
  hair?: ExerciseSession["hair"];
  /** Build of the figure: `slender` or `broad`. */
  build?: ExerciseSession["build"];
  /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
  theme?: ExerciseSession["theme"];
  /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
  "heading-level"?: ExerciseSession["headingLevel"];
  /** Whether the footer offers the list of sources: `show` or `hide`. */
  sources?: ExerciseSession["sources"];
  /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
  debug?: ExerciseSession["debug"];

  /** A session started, with the names of its exercises. */
  onPhtSessionStart?: (e: CustomEvent<{ exercises: string[] }>) => void;
  /** All sets of an exercise are done. */
  onPhtSessionExercise?: (e: CustomEvent<{ exercise: string }>) => void;
  /** The session is over and the pain check answered or skipped: what was done, and whether it came to its end. The pain score stays in the widget. */
  onPhtSessionDone?: (
    e: CustomEvent<{ complete: boolean; exercises: { exercise: string; sets: number; of: number }[] }>,
  ) => void;
  /** The list of sources was opened or closed. */
  onPhtSourcesToggle?: (e: CustomEvent<{ open: boolean }>) => void;
  /** The patient asked to print the widget. */
  onPhtPrint?: (e: CustomEvent<void>) => void;
};

type IceTimerProps = {
  /** Minutes chosen at first, 5 to 20; never above 20, whatever is asked for. */
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
  /** It went on after a pause, or after a reset that was taken back. */
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

  /** The patient opened or closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check opens, and that it closes, is not told: it is the result. */
  onPhtStageToggle?: (e: CustomEvent<{ stage: number; open: boolean }>) => void;
  /** The check came to a result, the first since it was started. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither. */
  onPhtCheckComplete?: (e: CustomEvent<void>) => void;
  /** The list of sources was opened or closed. */
  onPhtSourcesToggle?: (e: CustomEvent<{ open: boolean }>) => void;
  /** The patient asked to print the widget. */
  onPhtPrint?: (e: CustomEvent<void>) => void;
};

export type CustomElements = {
  /**
   * Shows the hamstrings, the sit bone, and why sitting and bending hurt.
   * ---
   *
   *
   * ### **Events:**
   *  - **pht-part-select** - The patient chose a part or closed its text: in the list, on the drawing, or by a link that points at it.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Slots:**
   *  - **drawing** - Replaces the drawing, its labels and its zoom by a picture of your own.
   * - **detail-conjoint-tendon** - Replaces the text about the conjoint tendon.
   * - **detail-sit-bone** - Replaces the text about the sit bone.
   * - **detail-semimembranosus-tendon** - Replaces the text about the semimembranosus tendon.
   * - **detail-semitendinosus** - Replaces the text about the semitendinosus.
   * - **detail-semimembranosus** - Replaces the text about the semimembranosus.
   * - **detail-biceps-femoris-long** - Replaces the text about the biceps femoris.
   * - **detail-biceps-femoris-short** - Replaces the text about the short head of the biceps.
   * - **detail-sciatic-nerve** - Replaces the text about the sciatic nerve.
   * - **detail-gluteus-maximus** - Replaces the text about the buttock muscle.
   * - **detail-adductor-magnus** - Replaces the text about the inner thigh muscle.
   * - **detail-hip-bone** - Replaces the text about the hip bone.
   * - **detail-sacrum** - Replaces the text about the base of the spine.
   * - **detail-femur** - Replaces the text about the thigh bone.
   * - **detail-tibia** - Replaces the text about the shin bone.
   * - **detail-fibula** - Replaces the text about the calf bone.
   * - **detail-skin** - Replaces the text about the skin.
   * - _default_ - Fallback: shown until the widget runs, without script, and where it cannot be shown.
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
   *  - **layers** - The choice of skin, muscles or bones.
   * - **views** - The choice of the view, from behind or from the side.
   * - **nerve-toggle** - Shows and hides the nerve.
   * - **stage** - The ground under the drawing and its labels.
   * - **illustration** - The drawing.
   * - **label** - A name beside the drawing.
   * - **pin** - A number beside the drawing.
   * - **zoom** - The buttons that enlarge the drawing and move it.
   * - **actions** - The leg that moves, and its buttons.
   * - **list** - The list of parts.
   * - **detail** - What there is to know about a part.
   * - **frame** - The card around everything.
   * - **title** - The title.
   * - **lead** - The sentence under the title.
   * - **footer** - Sources, review status, notice and print.
   * - **sources** - The list of sources.
   * - **error** - The message about a setting that does not fit.
   */
  "pht-anatomy-diagram": DefineComponent<AnatomyDiagramProps>;

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
   *  - _default_ - Fallback: shown until the widget runs, without script, and where it cannot be shown.
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
   * - **red-flags** - The signs that lead to a doctor.
   * - **frame** - The card around everything.
   * - **title** - The title.
   * - **lead** - The sentence under the title.
   * - **footer** - Sources, review status, notice and print.
   * - **sources** - The list of sources.
   * - **error** - The message about a setting that does not fit.
   */
  "pht-condition-types": DefineComponent<ConditionTypesProps>;

  /**
   * One exercise with a drawing that moves, its dose and the pain rule.
   * ---
   *
   *
   * ### **Events:**
   *  - **pht-exercise-start** - The patient started the exercise; times in seconds.
   * - **pht-exercise-done** - The patient marked it done, or took that back.
   * - **pht-exercise-change** - “Easier” or “harder” led to another exercise.
   * - **pht-exercise-toggle** - The row was opened or closed.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Slots:**
   *  - **steps** - Replaces how to do it.
   * - **caution** - Replaces what is under “Keep pain at …”.
   * - **video** - The clinic's own film, under the steps.
   * - _default_ - Fallback: shown until the widget runs, without script, and where it cannot be shown.
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
   *  - **row** - The collapsed row.
   * - **figure** - The ground of the drawing.
   * - **illustration** - The drawing.
   * - **stage** - The stage of recovery in which the exercise begins.
   * - **dose** - Sets, repetitions and times.
   * - **steps** - How to do it.
   * - **caution** - The pain rule.
   * - **red-flags** - The signs that lead to a doctor.
   * - **start** - The button that starts the exercise.
   * - **done** - The button that marks it done.
   * - **frame** - The card around everything.
   * - **title** - The title.
   * - **lead** - The sentence under the title.
   * - **footer** - Sources, review status, notice and print.
   * - **sources** - The list of sources.
   * - **error** - The message about a setting that does not fit.
   */
  "pht-exercise-card": DefineComponent<ExerciseCardProps>;

  /**
   * A home program of exercises with ticks, filters and a printed handout.
   * ---
   *
   *
   * ### **Events:**
   *  - **pht-exercise-toggle** - An exercise was opened or closed. The one open before closes with it.
   * - **pht-exercise-done** - A tick was set or taken back.
   * - **pht-program-start** - Today's session was opened. Which exercises it has would tell how bad the pain is, so the page does not hear of it, nor of the session's own events.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Slots:**
   *  - **caution** - Replaces the rule of an open exercise that has one of its own.
   * - _default_ - Fallback: shown until the widget runs, without script, and where it cannot be shown.
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
   *  - **summary** - How much is done, the choice of the stage, and the start of today's session.
   * - **filters** - The choice by pain, and that by kit.
   * - **list** - The exercises.
   * - **row** - An exercise's line.
   * - **figure** - The ground of a drawing.
   * - **illustration** - A drawing.
   * - **dose** - Sets, repetitions and times.
   * - **steps** - How to do an exercise.
   * - **caution** - The pain rule.
   * - **red-flags** - The signs that lead to care.
   * - **keeping** - The choice to keep ticks on the device.
   * - **frame** - The card around everything.
   * - **title** - The title.
   * - **lead** - The sentence under the title.
   * - **footer** - Sources, review status, notice and print.
   * - **sources** - The list of sources.
   * - **error** - The message about a setting that does not fit.
   */
  "pht-exercise-program": DefineComponent<ExerciseProgramProps>;

  /**
   * A guided session: today's exercises, step by step, with a voice and sounds.
   * ---
   *
   *
   * ### **Events:**
   *  - **pht-session-start** - A session started, with the names of its exercises.
   * - **pht-session-exercise** - All sets of an exercise are done.
   * - **pht-session-done** - The session is over and the pain check answered or skipped: what was done, and whether it came to its end. The pain score stays in the widget.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Methods:**
   *  - **start(): _void_** - Starts the session. Call it in a gesture of the patient: else nothing may sound.
   *
   * ### **Slots:**
   *  - _default_ - Fallback: shown until the widget runs, without script, and where it cannot be shown.
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
   *  - **list** - The exercises to choose from.
   * - **start** - The button that starts the session.
   * - **close** - The button that ends it.
   * - **voice** - The button that turns the voice on or off.
   * - **counter** - The ring with the count.
   * - **tempo** - The parts of a repetition.
   * - **skip-rest** - The button that ends a rest.
   * - **controls** - Back, pause and next.
   * - **back** - The button to the start of the set, or to the set before.
   * - **next** - The button to the next set.
   * - **primary** - The large button that pauses or goes on.
   * - **hurts** - The button for pain.
   * - **scale** - The pain scale.
   * - **red-flags** - The signs that lead to a doctor.
   * - **sharp** - The choice for sharp pain, or a pop.
   * - **advice** - What to do about pain of this score.
   * - **finish** - The button after the pain check.
   * - **frame** - The card around everything.
   * - **title** - The title.
   * - **lead** - The sentence under the title.
   * - **footer** - Sources, review status, notice and print.
   * - **sources** - The list of sources.
   * - **error** - The message about a setting that does not fit.
   */
  "pht-exercise-session": DefineComponent<ExerciseSessionProps>;

  /**
   * A timer for ice on the sore tendon, with skin safety and a plan of days.
   * ---
   *
   *
   * ### **Events:**
   *  - **pht-timer-start** - An icing started.
   * - **pht-timer-pause** - It was paused.
   * - **pht-timer-resume** - It went on after a pause, or after a reset that was taken back.
   * - **pht-timer-done** - Its time is over.
   * - **pht-timer-reset** - The timer was set back.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Slots:**
   *  - _default_ - Fallback: shown until the widget runs, without script, and where it cannot be shown.
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
   * - **undo** - The button that takes back a reset.
   * - **skin** - When and why to look at the skin, while the timer runs.
   * - **acknowledge** - The button that ends the alarm.
   * - **next** - When the next icing is due.
   * - **reminder** - The button that saves a calendar entry.
   * - **plan** - The plan of days with ticks.
   * - **red-flags** - The signs that lead to a doctor.
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
   *  - **pht-stage-toggle** - The patient opened or closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check opens, and that it closes, is not told: it is the result.
   * - **pht-check-complete** - The check came to a result, the first since it was started. Neither the answers nor the result come with it: they are health data, and a page that counts needs neither.
   * - **pht-sources-toggle** - The list of sources was opened or closed.
   * - **pht-print** - The patient asked to print the widget.
   *
   * ### **Slots:**
   *  - **stage-1** - Replaces the text of stage 1, “Calm it down”.
   * - **stage-2** - Replaces the text of stage 2, “Build strength”.
   * - **stage-3** - Replaces the text of stage 3, “Return to activity”.
   * - **stage-4** - Replaces the text of stage 4, “Keep it strong”.
   * - _default_ - Fallback: shown until the widget runs, without script, and where it cannot be shown.
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
   * - **red-flags** - The signs that lead to care.
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

import { expect } from '@open-wc/testing';
import {
  exercises,
  isGentle,
  isOfStage,
  kit as kitNames,
  stageOf,
  type Exercise,
  type Kit,
  type Stage,
} from '../../src/content/exercises.js';
import {
  adviceFor,
  adviceNow,
  bandOf,
  caution,
  stretchCaution,
  type NextDay,
} from '../../src/content/pain.js';
import { placeOf, type Answers } from '../../src/content/recovery-check.js';
import { choose, type Choice } from '../../src/widgets/exercise-program/choice.js';
import { usualPrescription } from '../../src/exercise/prescription.js';
import { usualChoice } from '../../src/exercise/plan.js';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const PAINS = [undefined, ...SCORES];
const STAGES = [undefined, 1, 2, 3, 4] as const;
const MORNINGS: readonly NextDay[] = ['usual', 'worse'];
const SITTING = ['short', 'some', 'long'] as const;
const LOADS = ['little', 'gentle', 'strength', 'sport'] as const;
const BANDS = { fine: 'low', ease: 'middle', stop: 'high' } as const;

const KIT = Object.keys(kitNames) as Kit[];
/** Nothing at hand, all but one thing, each thing alone, and everything. */
const KIT_SETS: readonly (readonly Kit[])[] = [
  [],
  KIT,
  ...KIT.map((one) => [one]),
  ...KIT.map((one) => KIT.filter((other) => other !== one)),
];

const names = (list: readonly Exercise[]): string[] => list.map(({ id }) => id);

type Pain = number | undefined;

/** A program of all exercises; with no stage, as when neither page nor patient has chosen one. */
function programFor(pain: Pain, stage: Stage | undefined, missing: readonly Kit[]): Choice {
  return choose({
    all: exercises,
    stage: stage ?? 1,
    isStageSet: stage !== undefined,
    pain: pain === undefined ? undefined : bandOf(pain),
    missing: new Set(missing),
  });
}

/** The stage of the check to which pain alone would lead. */
const stageInPain = (pain: number): Stage =>
  placeOf({
    redFlag: 'none',
    pain: BANDS[bandOf(pain)],
    sitting: 'long',
    load: 'sport',
  }) as Stage;

const hardest = (list: readonly Exercise[]): number => Math.max(0, ...list.map(stageOf));

describe('the rules of program, session and check, for every answer', () => {
  it('give exercises of the stage, of the kit that is there, and never more than pain allows', () => {
    let walks = 0;
    for (const pain of PAINS)
      for (const stage of STAGES)
        for (const missing of KIT_SETS) {
          const what = `pain ${pain}, stage ${stage}, without ${missing.join()}`;
          const { shown, today } = programFor(pain, stage, missing);
          const fits = ({ kit }: Exercise) => !kit.some((one) => missing.includes(one));
          expect(shown.every(fits), what).to.equal(true);
          expect(shown, what).to.include.members([...today]);
          if (pain !== undefined) {
            expect(hardest(shown), what).to.be.at.most(stageInPain(pain));
            if (pain > 5) expect(shown.every(isGentle), what).to.equal(true);
          }
          // Of the stage that is left, nothing is lost that the patient could do.
          if (!(pain !== undefined && pain > 5)) {
            const left = Math.min(stage ?? 1, pain === undefined ? 4 : stageInPain(pain));
            const ofStage = exercises.filter((one) => isOfStage(one, left as Stage));
            expect(names(shown), what).to.deep.equal(names(ofStage.filter(fits)));
          }
          walks++;
        }
    expect(walks).to.equal(PAINS.length * STAGES.length * KIT_SETS.length);
  });

  it('have severe pain leave what stage 1 has, and no strength work', () => {
    const gentle = exercises.filter(isGentle);
    expect(gentle).to.have.length.above(0);
    for (const exercise of gentle) expect(stageOf(exercise), exercise.id).to.equal(1);
  });

  it('never let a missing answer lead to more than an answer would', () => {
    for (const missing of KIT_SETS)
      for (const pain of PAINS) {
        const unset = programFor(pain, undefined, missing).today;
        for (const stage of [1, 2, 3, 4] as const) {
          const { today } = programFor(pain, stage, missing);
          if (today.length > 0) expect(hardest(unset)).to.be.at.most(hardest(today));
        }
        // Without a word about pain there is what mild pain leaves, and no more.
        for (const stage of STAGES)
          expect(names(programFor(undefined, stage, missing).shown)).to.deep.equal(
            names(programFor(0, stage, missing).shown),
          );
      }
    for (const rule of [caution, stretchCaution])
      expect(adviceNow({}, rule), 'no pain is named').to.equal(undefined);
  });

  it('have more pain never lead to more', () => {
    for (const stage of STAGES)
      for (let pain = 1; pain <= 10; pain++) {
        const [less, more] = [pain - 1, pain].map((one) =>
          hardest(programFor(one, stage, []).shown),
        );
        expect(more, `stage ${stage}, pain ${pain}`).to.be.at.most(less!);
      }
  });

  it('place a patient where the weakest answer does, and the program follows', () => {
    for (const pain of SCORES)
      for (const sitting of SITTING)
        for (const load of LOADS) {
          const answers: Answers = {
            redFlag: 'none',
            pain: BANDS[bandOf(pain)],
            sitting,
            load,
          };
          const place = placeOf(answers) as Stage;
          expect(place).to.be.at.most(stageInPain(pain));
          // The stage to which the check leads is the one that the program shows.
          const { stage, shown, isSevere } = programFor(pain, place, []);
          expect(stage).to.equal(place);
          expect(shown.every((one) => isOfStage(one, place)) || isSevere).to.equal(true);
          for (const redFlag of ['emergency', 'same-day'] as const)
            expect(placeOf({ ...answers, redFlag })).to.equal(redFlag);
        }
  });

  it('start a session of the program with nothing that the program does not show', () => {
    for (const pain of PAINS)
      for (const stage of STAGES) {
        const { today, shown } = programFor(pain, stage, []);
        const works = today.map((exercise) => ({
          exercise,
          prescription: usualPrescription(exercise),
        }));
        const first = usualChoice(works).map(({ exercise }) => exercise);
        expect(shown).to.include.members(first);
        expect(first.filter(({ dose }) => dose.kind === 'fast')).to.deep.equal([]);
      }
  });

  it('judge a score alike at once and on the next morning', () => {
    for (const rule of [caution, stretchCaution])
      for (const score of SCORES) {
        const band = bandOf(score, rule.highestFine);
        expect(adviceNow({ score }, rule)?.band).to.equal(band);
        expect(adviceNow({ score, isSharp: true }, rule)?.band).to.equal('stop');
        const [usual, worse] = MORNINGS.map((morning) => adviceFor(score, morning, rule).band);
        // A worse morning never asks for less care.
        const cares = ['fine', 'ease', 'stop'];
        expect(cares.indexOf(worse!)).to.be.at.least(cares.indexOf(usual!));
        expect(cares.indexOf(usual!)).to.equal(cares.indexOf(band));
      }
  });
});

import { msg } from '../kit/language/msg.js';
import { says, type Statement } from './statement.js';

/** A clinical term and what it means in plain words. */
export interface GlossaryEntry {
  readonly term: () => string;
  readonly meaning: Statement;
}

export const glossary: readonly GlossaryEntry[] = [
  {
    term: () => msg('acute'),
    meaning: says('S5 M', () => msg('It started suddenly, not long ago.')),
  },
  {
    term: () => msg('adductor magnus'),
    meaning: says('B', () => msg('A large muscle of the inner thigh.')),
  },
  {
    term: () => msg('antibiotic'),
    meaning: says('M', () => msg('A medicine against germs.')),
  },
  {
    term: () => msg('assessment'),
    meaning: says('M', () => msg('A check by a doctor or therapist.')),
  },
  {
    term: () => msg('avulsion'),
    meaning: says('S6 F2', () => msg('A tear in which the tendon pulls off the bone.')),
  },
  {
    term: () => msg('biceps femoris'),
    meaning: says('S1', () => msg('The hamstring muscle on the outer side of the thigh.')),
  },
  {
    term: () => msg('chronic'),
    meaning: says('S7 M', () => msg('It lasts a long time or keeps coming back.')),
  },
  {
    term: () => msg('ciprofloxacin'),
    meaning: says('E F65', () => msg('A fluoroquinolone, a kind of antibiotic.')),
  },
  {
    term: () => msg('conjoint tendon'),
    meaning: says('B', () => msg('The cord that two hamstring muscles share.')),
  },
  {
    term: () => msg('cortisone'),
    meaning: says('M', () =>
      msg('A strong drug that calms swelling. It is given with a needle.'),
    ),
  },
  {
    term: () => msg('diabetic neuropathy'),
    meaning: says('M', () => msg('Nerve damage from diabetes. The skin may feel less.')),
  },
  {
    term: () => msg('diagnosis'),
    meaning: says('M', () => msg('The name of the problem, found by a professional.')),
  },
  {
    term: () => msg('femur'),
    meaning: says('M', () => msg('The thigh bone.')),
  },
  {
    term: () => msg('fibula'),
    meaning: says('M', () => msg('The thin bone on the outer side of the lower leg.')),
  },
  {
    term: () => msg('flare'),
    meaning: says('S32', () => msg('Symptoms get worse again for a while.')),
  },
  {
    term: () => msg('fluoroquinolone'),
    meaning: says('E F65', () =>
      msg('A kind of antibiotic, such as ciprofloxacin. It can harm tendons.'),
    ),
  },
  {
    term: () => msg('gluteus maximus'),
    meaning: says('B', () => msg('The large muscle of the buttock.')),
  },
  {
    term: () => msg('hamstring'),
    meaning: says('S1', () => msg('A muscle at the back of the thigh. There are three.')),
  },
  {
    term: () => msg('high-impact'),
    meaning: says('S8 M', () => msg('With hard landings or sudden force, such as jumping.')),
  },
  {
    term: () => msg('hold', { desc: 'Noun: an isometric exercise' }),
    meaning: says('C', () => msg('An exercise in which the muscle works but nothing moves.')),
  },
  {
    term: () => msg('inflammation'),
    meaning: says('M', () => msg('How the body reacts to harm: heat, swelling, and pain.')),
  },
  {
    term: () => msg('ischial tuberosity'),
    meaning: says('S11 B', () => msg('The bone in the buttock that you sit on.')),
  },
  {
    term: () => msg('levofloxacin'),
    meaning: says('E F65', () => msg('A fluoroquinolone, a kind of antibiotic.')),
  },
  {
    term: () => msg('load'),
    meaning: says('S34 M', () => msg('How much pull or pressure a tendon has to take.')),
  },
  {
    term: () => msg('mobility'),
    meaning: says('S44 M', () => msg('How easily you can move.')),
  },
  {
    term: () => msg('nerve'),
    meaning: says('M', () => msg('A thin cable in the body that carries feeling and movement.')),
  },
  {
    term: () => msg('pelvis'),
    meaning: says('M', () => msg('The ring of bones at the hips.')),
  },
  {
    term: () => msg('physical therapist'),
    meaning: says('S35 M', () =>
      msg('A health worker who treats pain and weakness with movement and advice.'),
    ),
  },
  {
    term: () => msg('poor circulation'),
    meaning: says('E M', () => msg('Too little blood reaches a part of the body.')),
  },
  {
    term: () => msg('range of motion'),
    meaning: says('S34 M', () => msg('How far a joint can move.')),
  },
  {
    term: () => msg('Raynaud’s'),
    meaning: says('M', () => msg('In the cold, fingers and toes get too little blood.')),
  },
  {
    term: () => msg('reduced sensation'),
    meaning: says('E M', () => msg('The skin feels less than it should.')),
  },
  {
    term: () => msg('sacrum'),
    meaning: says('M', () => msg('The bone at the base of the spine.')),
  },
  {
    term: () => msg('sciatic nerve'),
    meaning: says('B', () => msg('The large cable that runs from the buttock down the leg.')),
  },
  {
    term: () => msg('semimembranosus'),
    meaning: says('S1', () => msg('The deep hamstring muscle on the inner side of the thigh.')),
  },
  {
    term: () => msg('semitendinosus'),
    meaning: says('S1', () => msg('The hamstring muscle on the inner side of the thigh.')),
  },
  {
    term: () => msg('sit bone'),
    meaning: says('S11', () => msg('The bone in the buttock that you sit on.')),
  },
  {
    term: () => msg('stability'),
    meaning: says('S34 M', () => msg('How well you keep a joint steady.')),
  },
  {
    term: () => msg('strain'),
    meaning: says('S5 M', () =>
      msg('A muscle or tendon was hurt because it was pulled too far.'),
    ),
  },
  {
    term: () => msg('symptom'),
    meaning: says('M', () => msg('What you feel or notice, such as pain.')),
  },
  {
    term: () => msg('tear', { desc: 'Noun: a torn tendon' }),
    meaning: says('S6', () => msg('Part or all of a tendon is torn.')),
  },
  {
    term: () => msg('tendinopathy'),
    meaning: says('S4 F1', () => msg('Tendon pain that lasts and comes with load.')),
  },
  {
    term: () => msg('tendon'),
    meaning: says('M', () => msg('The strong cord that joins a muscle to a bone.')),
  },
  {
    term: () => msg('tendonitis'),
    meaning: says('S5', () => msg('A tendon that is swollen and sore after a sudden start.')),
  },
  {
    term: () => msg('tibia'),
    meaning: says('M', () => msg('The shin bone.')),
  },
];

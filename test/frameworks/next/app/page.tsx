import { HomeExercise } from '../home-exercise';

export default function Page() {
  return (
    <main>
      <HomeExercise start="bridge-hold" />
    </main>
  );
}

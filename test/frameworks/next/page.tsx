// A server component, as `app/page.tsx` is one.
import { HomeExercise } from './home-exercise.js';

export default function Page() {
  return (
    <html lang="en">
      <head>
        <title>Next.js</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main>
          <HomeExercise start="bridge-hold" />
        </main>
      </body>
    </html>
  );
}

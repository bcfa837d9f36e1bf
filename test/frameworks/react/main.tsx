import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HomeExercise } from './home-exercise.js';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <HomeExercise />
  </StrictMode>,
);

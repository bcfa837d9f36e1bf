import { mount } from 'svelte';
import HomeExercise from './home-exercise.svelte';

mount(HomeExercise, { target: document.getElementById('app')! });

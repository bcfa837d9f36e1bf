import { createApp } from 'vue';
import HomeExercise from './home-exercise.vue';

createApp(HomeExercise).mount('#app');

/** Starts the app in the page. */
import { mount } from 'svelte';
import App from './App.svelte';
import './styles.css';

const target = document.getElementById('app');
if (target !== null) mount(App, { target });

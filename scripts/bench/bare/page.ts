/** Mounts the bare page as the site mounts the wizard. */
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import Bare from 'bench/bare';

document.querySelector('main')?.replaceChildren(createElement('bench-bare', { is: Bare }));

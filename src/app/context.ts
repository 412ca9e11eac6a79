import { createContext } from 'svelte';
import type { Komura } from './komura.svelte.ts';

export const [getKomura, setKomura] = createContext<Komura>();

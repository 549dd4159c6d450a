// Runs the program with key and address from the environment.
import { program } from './import.mjs';

console.log(JSON.stringify(await program()));

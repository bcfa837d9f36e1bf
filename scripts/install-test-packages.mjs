// Installs the packages of the folders that are named, such as test/editors.
import { installTestPackages } from './lib/test-packages.mjs';

process.argv.slice(2).forEach(installTestPackages);

/**
 * Loads the converters, which only this command needs: in the built command line they are a file
 * beside it.
 */
export const loadIntake = (): Promise<typeof import('../intake/convertFile')> =>
  import('../intake/convertFile');

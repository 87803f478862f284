// Tells a script in a meeting's page whether the extension that put it there is still there.

/** False once the extension was updated, switched off or removed: the browser then takes the id away, whatever the types say. */
export const hasExtension = (): boolean => (chrome as { runtime?: { id?: string } }).runtime?.id !== undefined

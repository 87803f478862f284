// The browser is the system's Chromium: no download while packages are installed.
module.exports = { skipDownload: true }

mod format;
mod runtime;

mod case;
mod markdown;
mod prose;
mod tree;

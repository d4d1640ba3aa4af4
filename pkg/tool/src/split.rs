//! A module cut in two, for a page that may never need the second half: what only one function needs becomes a module of
//! its own, which works in the memory of the first.
//!
//! The first imports that function, `long`, and exports what the second needs: memory, table, globals, and the functions
//! that both call. The second exports `long`; the places of the table whose functions are its own hold `long` until then,
//! which is of no type that is called through them. Data stays in the first half. `pkg/src/halves.ts` puts the two together.

use std::collections::HashSet;

use walrus::ir::{Value, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, ElementId, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind, GlobalKind, ImportKind,
    ImportedFunction, LocalFunction, Module, ModuleConfig, TableId,
};

use crate::Outcome;

/// What the halves call the function between them.
const LONG: &str = "long";

/// A module in two halves.
pub struct Halves {
    pub first: Vec<u8>,
    pub second: Vec<u8>,
}

impl Halves {
    /// Cuts a module, which has the names of its functions, at the function whose name begins so. `is_own` says which
    /// functions in the table are nobody's but the second half's.
    pub fn of(module: &[u8], root: &str, is_own: fn(&str) -> bool) -> Outcome<Self> {
        let cut = Cut::of(&parse(module)?, root, is_own)?;
        Ok(Halves { first: cut.first(parse(module)?)?, second: cut.second(parse(module)?)? })
    }
}

fn parse(module: &[u8]) -> Outcome<Module> {
    let mut config = ModuleConfig::new();
    Ok(config.generate_name_section(false).generate_producers_section(false).parse(module)?)
}

/// The module as it is, without names.
pub fn nameless(module: &[u8]) -> Outcome<Vec<u8>> {
    Ok(parse(module)?.emit_wasm())
}

/// Where a module is cut. Functions are named by their numbers: each half is made of a module read anew.
struct Cut {
    root: usize,
    /// What both halves call; all of it is in the first.
    shared: Vec<usize>,
    /// The functions of the second half that stand in the table, each with its place.
    placed: Vec<(usize, usize)>,
}

impl Cut {
    fn of(module: &Module, root: &str, is_own: fn(&str) -> bool) -> Outcome<Self> {
        let name = |id: FunctionId| module.funcs.get(id).name.as_deref().unwrap_or_default();
        let root = module.funcs.iter().map(|function| function.id()).find(|id| name(*id).starts_with(root));
        let root = root.ok_or("the function at which the module is to be cut is not in it")?;
        let (placed, other): (Vec<_>, Vec<_>) = table(module)?.into_iter().partition(|(_, id)| is_own(name(*id)));
        let exported = module.exports.iter().filter_map(|export| match export.item {
            ExportItem::Function(id) => Some(id),
            _ => None,
        });
        let first = reached(module, exported.chain(other.into_iter().map(|(_, id)| id)), Some(root));
        let second = reached(module, placed.iter().map(|(_, id)| *id).chain([root]), None);
        let mut shared = HashSet::new();
        for own in second.difference(&first) {
            shared.extend(called(module, *own).into_iter().filter(|id| first.contains(id)));
        }
        let ids = functions(module);
        let number = |wanted: FunctionId| ids.iter().position(|id| *id == wanted).ok_or("no function has that id");
        let mut shared = shared.into_iter().map(number).collect::<Result<Vec<_>, _>>()?;
        shared.sort_unstable();
        let placed = placed.into_iter().filter(|(_, id)| !first.contains(id));
        let placed = placed.map(|(place, id)| Ok((place, number(id)?))).collect::<Outcome<_>>()?;
        Ok(Cut { root: number(root)?, shared, placed })
    }

    fn first(&self, mut module: Module) -> Outcome<Vec<u8>> {
        let ids = functions(&module);
        import(&mut module, ids[self.root], LONG);
        for element in elements(&module) {
            if let ElementItems::Functions(list) = &mut module.elements.get_mut(element).items {
                for item in list.iter_mut().filter(|item| self.placed.iter().any(|(_, own)| ids[*own] == **item)) {
                    *item = ids[self.root];
                }
            }
        }
        for (index, number) in self.shared.iter().enumerate() {
            module.exports.add(&short(index), ids[*number]);
        }
        let globals: Vec<_> = module.globals.iter().map(|global| global.id()).collect();
        for (index, id) in globals.into_iter().enumerate() {
            module.exports.add(&format!("g{index}"), id);
        }
        let table = main_table(&module)?;
        module.exports.add("t", table);
        walrus::passes::gc::run(&mut module);
        Ok(module.emit_wasm())
    }

    fn second(&self, mut module: Module) -> Outcome<Vec<u8>> {
        let exports: Vec<_> = module.exports.iter().map(|export| export.id()).collect();
        exports.into_iter().for_each(|id| module.exports.delete(id));
        for element in elements(&module) {
            module.elements.delete(element);
        }
        let data: Vec<_> = module.data.iter().map(|data| data.id()).collect();
        data.into_iter().for_each(|id| module.data.delete(id));
        let ids = functions(&module);
        for (index, number) in self.shared.iter().enumerate() {
            import(&mut module, ids[*number], &short(index));
        }
        let globals: Vec<_> = module.globals.iter().map(|global| global.id()).collect();
        for (index, id) in globals.into_iter().enumerate() {
            let from = module.imports.add("", &format!("g{index}"), ImportKind::Global(id));
            module.globals.get_mut(id).kind = GlobalKind::Import(from);
        }
        let memory = module.get_memory_id()?;
        let from = module.imports.add("", "memory", ImportKind::Memory(memory));
        let memory = module.memories.get_mut(memory);
        (memory.import, memory.data_segments) = (Some(from), Default::default());
        let table = main_table(&module)?;
        let from = module.imports.add("", "t", ImportKind::Table(table));
        let own = module.tables.get_mut(table);
        (own.import, own.elem_segments) = (Some(from), Default::default());
        for (place, number) in &self.placed {
            let offset = ConstExpr::Value(Value::I32(i32::try_from(*place)?));
            let kind = ElementKind::Active { table, offset };
            let element = module.elements.add(kind, ElementItems::Functions(vec![ids[*number]]));
            module.tables.get_mut(table).elem_segments.insert(element);
        }
        module.exports.add(LONG, ids[self.root]);
        walrus::passes::gc::run(&mut module);
        Ok(module.emit_wasm())
    }
}

/// Makes an import of a function of the module's own.
fn import(module: &mut Module, id: FunctionId, name: &str) {
    let ty = module.funcs.get(id).ty();
    let import = module.imports.add("", name, ImportKind::Function(id));
    module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
}

/// `_a`, `_b` … `_z`, `_aa` …: names without the mark stand for the table, the memory and the globals.
fn short(index: usize) -> String {
    let letter = char::from(b'a' + (index % 26) as u8);
    let before = if index < 26 { String::from("_") } else { short(index / 26 - 1) };
    format!("{before}{letter}")
}

/// The functions, each at its number.
fn functions(module: &Module) -> Vec<FunctionId> {
    module.funcs.iter().map(|function| function.id()).collect()
}

fn elements(module: &Module) -> Vec<ElementId> {
    module.elements.iter().map(|element| element.id()).collect()
}

fn main_table(module: &Module) -> Outcome<TableId> {
    Ok(module.tables.main_function_table()?.ok_or("the module has no table")?)
}

/// What stands in the table, each with its place.
fn table(module: &Module) -> Outcome<Vec<(usize, FunctionId)>> {
    let mut placed = Vec::new();
    for element in module.elements.iter() {
        let (ElementKind::Active { offset: ConstExpr::Value(Value::I32(offset)), .. }, ElementItems::Functions(list)) =
            (&element.kind, &element.items)
        else {
            return Err("the table is filled in a way that nobody has thought of".into());
        };
        placed.extend(list.iter().enumerate().map(|(index, id)| (*offset as usize + index, *id)));
    }
    Ok(placed)
}

/// What is called from some functions on; nobody looks behind `end`.
fn reached(module: &Module, from: impl Iterator<Item = FunctionId>, end: Option<FunctionId>) -> HashSet<FunctionId> {
    let mut seen = HashSet::new();
    let mut next: Vec<_> = from.collect();
    while let Some(id) = next.pop() {
        if Some(id) != end && seen.insert(id) {
            next.extend(called(module, id));
        }
    }
    seen
}

/// The functions that a function names.
fn called(module: &Module, id: FunctionId) -> Vec<FunctionId> {
    struct Called(Vec<FunctionId>);
    impl<'i> Visitor<'i> for Called {
        fn visit_function_id(&mut self, function: &FunctionId) {
            self.0.push(*function);
        }
    }
    let mut called = Called(Vec::new());
    if let FunctionKind::Local(function) = &module.funcs.get(id).kind {
        let function: &LocalFunction = function;
        dfs_in_order(&mut called, function, function.entry_block());
    }
    called.0
}

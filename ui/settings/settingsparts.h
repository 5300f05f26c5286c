#pragma once
#include "ui/text/format.h"

class QSettings;

namespace emonev {

class Actions;
class ChartPalette;
class Prompts;
class Workspace;

/// What the settings are made from; all borrowed.
struct SettingsParts
{
    Workspace &workspace;
    QSettings &settings;
    Actions &actions;
    Prompts &prompts;
    ChartPalette &chartPalette;
    Language language = Language::Indonesian;
};

} // namespace emonev

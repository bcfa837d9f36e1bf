<?php
/**
 * Plugin Name:       PHT Widgets
 * Description:       Blocks and shortcodes that teach patients about proximal hamstring tendinopathy. Everything comes from this site.
 * Version:           0.0.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * License:           MIT AND CC-BY-4.0
 * Text Domain:       pht-widgets
 * Domain Path:       /languages
 *
 * @package PHT_Widgets
 */

defined( 'ABSPATH' ) || exit;

// A second copy of the plugin, in another folder, leaves the page to the first.
if ( defined( 'PHT_WIDGETS_FILE' ) ) {
	return;
}

define( 'PHT_WIDGETS_FILE', __FILE__ );
define( 'PHT_WIDGETS_VERSION', '0.0.0' );

require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/editors.php';
